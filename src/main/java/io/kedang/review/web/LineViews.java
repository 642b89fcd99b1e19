package io.kedang.review.web;

import io.kedang.grading.Aspect;
import io.kedang.grading.Grade;
import io.kedang.grading.Reason;
import io.kedang.identity.People;
import io.kedang.page.Dates;
import io.kedang.page.Words;
import io.kedang.review.Decided;
import io.kedang.review.DecidingReviews;
import io.kedang.review.LineDecision;
import io.kedang.review.Observation;
import io.kedang.review.Observations;
import io.kedang.review.ReviewLine;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.verification.LostContact;
import io.kedang.verification.LostContacts;
import io.kedang.worklist.TaskId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a page of customers into words: five queries, however many there are. */
@Component
class LineViews {

    /** Months that a grade against the rules, and an observation, last unless said otherwise: one review and the next. */
    private static final int USUAL = 2;

    private final GradeWords grades;
    private final Observations observations;
    private final LostContacts contacts;
    private final DecidingReviews deciding;
    private final People people;
    private final Words words;
    private final Dates dates;
    private final Clock clock;

    LineViews(
            GradeWords grades,
            Observations observations,
            LostContacts contacts,
            DecidingReviews deciding,
            People people,
            Words words,
            Dates dates,
            Clock clock) {
        this.grades = grades;
        this.observations = observations;
        this.contacts = contacts;
        this.deciding = deciding;
        this.people = people;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    List<LineView> of(TaskId task, List<ReviewLine> lines) {
        List<CardId> cards = lines.stream().map(ReviewLine::card).toList();
        Map<CardId, Observation> observed = observations.of(cards);
        Map<CardId, LostContact> lost = contacts.of(cards);
        Map<CardId, String> reasons = deciding.reasonsBefore(task, cards);
        Map<EmployeeId, String> names = people.names(lines.stream()
                .flatMap(line -> line.decided().stream())
                .flatMap(decided -> Stream.concat(Stream.of(decided.by()), decided.deputy().stream()))
                .distinct()
                .toList());
        return lines.stream()
                .map(line -> view(
                        line,
                        names,
                        Optional.ofNullable(observed.get(line.card())),
                        say(Optional.ofNullable(lost.get(line.card()))),
                        reasons.getOrDefault(line.card(), "")))
                .toList();
    }

    private LineView view(
            ReviewLine line,
            Map<EmployeeId, String> names,
            Optional<Observation> observed,
            String lostContact,
            String lastReason) {
        Predicate<Reason> telling = telling(line);
        return new LineView(
                line,
                grades.compared(line.before(), line.after()),
                say(line, telling),
                say(line, telling.negate()),
                line.decided().map(decided -> say(decided, names)).orElse(""),
                observed.orElse(null),
                lostContact,
                lastReason,
                typed(line, observed),
                UUID.randomUUID(),
                List.of(),
                false);
    }

    private String say(Optional<LostContact> lost) {
        return lost.map(contact -> words.say("review.lost-contact", List.of(dates.at(contact.at()), contact.note())))
                .orElse("");
    }

    /** Reasons of what changes, and of trade and risk. */
    private static Predicate<Reason> telling(ReviewLine line) {
        Set<Aspect> always = Set.of(Aspect.TREND, Aspect.RISK);
        return reason -> always.contains(reason.aspect())
                || line.before()
                        .filter(before -> same(before, line.proposed(), reason.aspect()))
                        .isEmpty();
    }

    private static boolean same(Grade one, Grade other, Aspect aspect) {
        return switch (aspect) {
            case ABC -> one.abc() == other.abc();
            case LEVEL -> one.level() == other.level();
            case WEIGHT -> one.weight() == other.weight();
            case LOYALTY -> one.loyalty() == other.loyalty();
            case IMPORTANCE -> one.importance() == other.importance();
            case RISK -> one.risk() == other.risk();
            case TREND -> true;
        };
    }

    private List<LineView.Why> say(ReviewLine line, Predicate<Reason> which) {
        return line.why().stream()
                .filter(which)
                .map(reason -> new LineView.Why(reason.aspect().messageKey(), grades.say(reason)))
                .toList();
    }

    private String say(Decided decided, Map<EmployeeId, String> names) {
        String who = words.acted(names, decided.by(), decided.deputy());
        return words.say(
                "review.decided." + decided.decision().name().toLowerCase(Locale.ROOT),
                List.of(who, dates.at(decided.at())));
    }

    private LineView.Typed typed(ReviewLine line, Optional<Observation> observed) {
        Optional<Decided> decided = line.decided();
        LocalDate usual = LocalDate.now(clock).plusMonths(USUAL);
        Optional<LocalDate> observedUntil = decided.isPresent()
                ? decided.flatMap(Decided::observedUntil)
                : observed.map(Observation::until).map(until -> until.isBefore(usual) ? usual : until);
        Grade chosen = decided.filter(made -> made.decision() == LineDecision.OVERRIDDEN)
                .map(Decided::grade)
                .or(line::before)
                .orElse(line.proposed());
        return new LineView.Typed(
                decided.flatMap(Decided::reason).orElse(""),
                decided.flatMap(Decided::overriddenUntil).orElse(usual).toString(),
                observedUntil.isPresent(),
                observedUntil.orElse(usual).toString(),
                grades.scales().stream()
                        .map(scale -> new LineView.Chosen(
                                scale.name(), scale.labelKey(), scale.choices(), scale.code(chosen)))
                        .toList());
    }

    /** What was typed, to be shown again. */
    LineView.Typed typed(DecisionForm form) {
        return new LineView.Typed(
                Optional.ofNullable(form.reason()).orElse(""),
                Optional.ofNullable(form.until()).orElse(""),
                form.isObserved(),
                Optional.ofNullable(form.observedUntil()).orElse(""),
                grades.scales().stream()
                        .map(scale -> new LineView.Chosen(
                                scale.name(), scale.labelKey(), scale.choices(), chosen(form, scale.name())))
                        .toList());
    }

    private static String chosen(DecisionForm form, String scale) {
        String code =
                switch (scale) {
                    case "importance" -> form.importance();
                    case "level" -> form.level();
                    case "abc" -> form.abc();
                    case "weight" -> form.weight();
                    case "loyalty" -> form.loyalty();
                    default -> form.risk();
                };
        return Optional.ofNullable(code).orElse("");
    }
}
