package io.kedang.notice;

import io.kedang.access.Actor;
import io.kedang.identity.Contact;
import io.kedang.identity.People;
import io.kedang.page.Dates;
import io.kedang.page.Languages;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts mails into words when they are sent: in the language the person has chosen, else the first that is offered. A
 * mail leaves the house, so customers' names stand in it only where that is set, and only for who may see the card.
 */
@Component
class LetterWriter {

    /** What a daily mail lists at most. */
    private static final int LISTED = 50;

    /** How far the first daily mail looks back. */
    private static final Period FIRST = Period.ofDays(7);

    private final NoticeRows notices;
    private final NoticeChoices choices;
    private final MailRows mails;
    private final NoticeText text;
    private final CardTitles titles;
    private final People people;
    private final Languages languages;
    private final Words words;
    private final Dates dates;
    private final MailSettings settings;
    private final Clock clock;
    private final ObjectProvider<DigestPart> parts;

    LetterWriter(
            NoticeRows notices,
            NoticeChoices choices,
            MailRows mails,
            NoticeText text,
            CardTitles titles,
            People people,
            Languages languages,
            Words words,
            Dates dates,
            MailSettings settings,
            Clock clock,
            ObjectProvider<DigestPart> parts) {
        this.notices = notices;
        this.choices = choices;
        this.mails = mails;
        this.text = text;
        this.titles = titles;
        this.people = people;
        this.languages = languages;
        this.words = words;
        this.dates = dates;
        this.settings = settings;
        this.clock = clock;
        this.parts = parts;
    }

    /** @return empty when there is nothing to tell any more */
    Optional<Letter> write(MailRow mail, Contact to) {
        return inLanguageOf(to, () -> mail.day()
                .map(day -> daily(to, day))
                .orElseGet(() -> mail.notice().flatMap(notices::find).map(notice -> single(to, notice))));
    }

    private <T> T inLanguageOf(Contact to, Supplier<T> write) {
        Locale language = to.language()
                .flatMap(chosen -> languages.offered(chosen.toLanguageTag()))
                .orElse(languages.offered().get(0));
        LocaleContextHolder.setLocale(language);
        try {
            return write.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Letter single(Contact to, Notice notice) {
        List<String> paragraphs = new ArrayList<>(lines(to, List.of(notice)));
        link(notice.page().or(() -> notice.card().map(card -> "/cards/" + card)).orElse("/notices"))
                .ifPresentOrElse(paragraphs::add, () -> paragraphs.add(words.say("notice.mail.no-link")));
        return letter(to, text.subject(notice), paragraphs);
    }

    private Optional<Letter> daily(Contact to, LocalDate day) {
        Optional<Actor> reader = people.actor(to.person());
        List<String> paragraphs = new ArrayList<>();
        reader.ifPresent(actor -> parts.orderedStream()
                .map(part -> part.lines(actor))
                .filter(lines -> !lines.isEmpty())
                .forEach(lines -> paragraphs.add(String.join("\n", lines))));
        List<String> news = lines(to, fresh(to.person(), day));
        if (!news.isEmpty()) {
            paragraphs.add(words.say("notice.daily.news") + "\n" + bullets(news));
        }
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        paragraphs.add(0, words.say("notice.daily.hello", List.of(to.name())));
        link("/").ifPresent(paragraphs::add);
        return Optional.of(letter(to, words.say("notice.daily.subject", List.of(dates.day(day))), paragraphs));
    }

    private List<Notice> fresh(EmployeeId person, LocalDate day) {
        Instant since = mails.dailyBefore(person, day)
                .orElseGet(() -> day.minus(FIRST).atStartOfDay(clock.getZone()).toInstant());
        Set<Topic> daily = choices.topicsOf(person, MailChoice.DAILY);
        List<NoticeKind> kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> daily.contains(kind.topic()))
                .toList();
        return notices.unseenSince(person, since, kinds, LISTED);
    }

    private List<String> lines(Contact to, Collection<Notice> about) {
        Map<EmployeeId, String> names =
                people.names(about.stream().flatMap(Notice::named).collect(Collectors.toSet()));
        Map<CardId, String> seen = settings.names() ? titles(to.person(), about) : Map.of();
        return about.stream()
                .map(notice -> notice.card().filter(seen::containsKey).isPresent()
                        ? text.of(notice, seen, names)
                        : text.nameless(notice, names))
                .toList();
    }

    private Map<CardId, String> titles(EmployeeId reader, Collection<Notice> about) {
        Set<CardId> cards =
                about.stream().flatMap(notice -> notice.card().stream()).collect(Collectors.toSet());
        return people.actor(reader).map(actor -> titles.seenBy(actor, cards)).orElse(Map.of());
    }

    private Letter letter(Contact to, String subject, List<String> paragraphs) {
        List<String> all = new ArrayList<>(paragraphs);
        all.add("-- \n"
                + link("/notices/settings")
                        .map(link -> words.say("notice.mail.footer", List.of(link)))
                        .orElseGet(() -> words.say("notice.mail.footer.no-link")));
        return new Letter(to.email(), subject, String.join("\n\n", all) + "\n");
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private Optional<String> link(String path) {
        return settings.publicUrl()
                .map(url -> url.toString().replaceFirst("/+$", ""))
                .filter(url -> !url.isBlank())
                .map(url -> url + path);
    }
}
