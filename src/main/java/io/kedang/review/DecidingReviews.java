package io.kedang.review;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.grading.CardGrade;
import io.kedang.grading.Grade;
import io.kedang.grading.Grades;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The manager decides about the customers of a team. Each decision is kept at once and may be changed until the review
 * is handed in; the grades follow then, all together.
 */
@Component
@Transactional
public class DecidingReviews {

    public static final String FORM = "comprehensive-review/decide";

    private final Access access;
    private final WorkList workList;
    private final ReviewRecords reviews;
    private final ReviewLines lines;
    private final WritingLines writing;
    private final VerdictRules rules;
    private final Grades grades;
    private final HandingIn handingIn;
    private final ComprehensiveReview process;
    private final Audit audit;
    private final Clock clock;

    DecidingReviews(
            Access access,
            WorkList workList,
            ReviewRecords reviews,
            ReviewLines lines,
            WritingLines writing,
            VerdictRules rules,
            Grades grades,
            HandingIn handingIn,
            ComprehensiveReview process,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.workList = workList;
        this.reviews = reviews;
        this.lines = lines;
        this.writing = writing;
        this.rules = rules;
        this.grades = grades;
        this.handingIn = handingIn;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ReviewRefused when the team is none of the person's */
    public void requireTeam(OpenTask task, Actor actor) {
        if (!access.may(actor, Permission.DECIDE_GRADES)
                || !actor.has(Role.LEADER) && !actor.managedTeams().contains(task.team())) {
            throw ReviewRefused.notYourTeam();
        }
    }

    @Transactional(readOnly = true)
    public Progress progress(TaskId task) {
        return lines.progress(open(task));
    }

    @Transactional(readOnly = true)
    public LinePage lines(TaskId task, LineFilter filter, Optional<LineCursor> after) {
        return lines.page(open(task), filter, after);
    }

    /** What was said about these in the review before. */
    @Transactional(readOnly = true)
    public Map<CardId, String> reasonsBefore(TaskId task, List<CardId> cards) {
        return lines.reasonsBefore(open(task), cards);
    }

    @Transactional(readOnly = true)
    public ReviewLine line(TaskId task, CardId card) {
        return lines.find(open(task), card).orElseThrow(ReviewRefused::notFound);
    }

    /** What is wrong with the verdict; nothing changes. */
    @Transactional(readOnly = true)
    public List<Problem> problems(TaskId task, CardId card, Verdict verdict) {
        ReviewLine line = line(task, card);
        rules.requireUntold(line, verdict);
        return rules.problems(line, verdict);
    }

    /**
     * Decides about one customer.
     *
     * @param version of the line that the page showed
     * @return whether it is decided; not when someone else has decided it, or the customer has another grade, since then
     */
    public boolean decide(TaskId task, CardId card, int version, Verdict verdict) {
        ReviewId review = take(task);
        ReviewLine line = lines.find(review, card).orElseThrow(ReviewRefused::notFound);
        rules.requireUntold(line, verdict);
        if (!rules.problems(line, verdict).isEmpty()) {
            throw ReviewRefused.incomplete();
        }
        Optional<Grade> held = grades.of(card).map(CardGrade::grade);
        if (!held.equals(line.before())) {
            writing.reopen(review, card, held);
            return false;
        }
        return writing.decide(review, card, version, verdict.about(line), access.actor());
    }

    /** Accepts all of a kind that nobody needs to look at one by one. @return how many */
    public int acceptAll(TaskId task, LineKind kind) {
        ReviewId review = take(task);
        if (!kind.isAcceptedTogether()) {
            throw ReviewRefused.incomplete();
        }
        return writing.acceptAll(review, kind, access.actor());
    }

    /**
     * Accepts several of one page, with the same reason for those that need one.
     *
     * @param versions of the lines that the page showed
     * @return those that are decided; not the others: they need a reason, or changed meanwhile
     */
    public Set<CardId> acceptSeveral(TaskId task, Map<CardId, Integer> versions, Optional<String> reason) {
        ReviewId review = take(task);
        List<ReviewLine> chosen = lines.find(review, versions.keySet());
        Map<CardId, CardGrade> held =
                grades.of(chosen.stream().map(ReviewLine::card).toList());
        return chosen.stream()
                .filter(line -> line.before()
                        .equals(Optional.ofNullable(held.get(line.card())).map(CardGrade::grade)))
                .filter(line -> accept(review, line, versions.get(line.card()), reason))
                .map(ReviewLine::card)
                .collect(Collectors.toSet());
    }

    private boolean accept(ReviewId review, ReviewLine line, int version, Optional<String> reason) {
        Verdict verdict = new Verdict(
                line.standingUntil().isPresent() ? LineDecision.KEPT : LineDecision.ACCEPTED,
                Optional.empty(),
                Optional.empty(),
                reason,
                line.decided().flatMap(Decided::observedUntil));
        rules.requireUntold(line, verdict);
        return rules.problems(line, verdict).isEmpty()
                && writing.decide(review, line.card(), version, verdict.about(line), access.actor());
    }

    /**
     * Hands the review in: the grades follow, and the leader gets the report.
     *
     * @return what stands in the way; then nothing is handed in, and customers that have another grade than was shown
     *     are open again
     */
    public Optional<Progress> handIn(TaskId task) {
        ReviewId id = new ReviewId(workList.subject(task).value());
        Review review = reviews.findForUpdate(id.value()).orElseThrow(ReviewRefused::notFound);
        take(task);
        review.require(ReviewState.DECIDING);
        handingIn.reopenChanged(review);
        Progress progress = lines.progress(id);
        if (progress.open() > 0) {
            return Optional.of(progress);
        }
        review.handIn(access.actor(), clock.instant());
        handingIn.apply(review);
        audit.record(
                Audited.GRADES_DECIDED,
                Subject.of("review", id),
                Map.of("team", review.team().toString(), "customers", Integer.toString(progress.all())));
        process.decided(task);
        return Optional.empty();
    }

    private ReviewId open(TaskId task) {
        access.require(Permission.DECIDE_GRADES);
        return new ReviewId(workList.open(task).subject().value());
    }

    private ReviewId take(TaskId task) {
        access.require(Permission.DECIDE_GRADES);
        return new ReviewId(workList.take(task, FORM).subject().value());
    }
}
