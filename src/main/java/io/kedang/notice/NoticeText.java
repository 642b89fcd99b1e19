package io.kedang.notice;

import io.kedang.page.Dates;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts notices into words, in the language of the thread. */
@Component
class NoticeText {

    private final Words words;
    private final Dates dates;
    private final Clock clock;

    NoticeText(Words words, Dates dates, Clock clock) {
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @param titles of the cards that the reader sees; without the card of the notice nothing of it is told, to a
     *     deputy all but its name
     */
    String of(Notice notice, Map<CardId, String> titles, Map<EmployeeId, String> names) {
        if (notice.kind().page().isPresent()) {
            return aboutColleague(notice, names);
        }
        if (notice.card().isEmpty()) {
            return say(notice, title(notice), names);
        }
        return notice.card()
                .map(titles::get)
                .map(title -> title.isBlank() ? words.say("notice.untitled") : title)
                .map(title -> say(notice, title, names))
                .or(() -> notice.insteadOf().map(any -> nameless(notice, names)))
                .orElseGet(() -> words.say("notice.out-of-sight"));
    }

    /** Without the card's name. */
    String nameless(Notice notice, Map<EmployeeId, String> names) {
        if (notice.kind().page().isPresent()) {
            return aboutColleague(notice, names);
        }
        return say(notice, notice.card().map(card -> words.say("notice.a-card")).orElseGet(() -> title(notice)), names);
    }

    /** What is about a card that the reader does not see has no title. */
    private String title(Notice notice) {
        return notice.arg(Notices.TITLE).filter(title -> !title.isEmpty()).orElseGet(() -> words.say("notice.a-card"));
    }

    String subject(Notice notice) {
        return words.say("notice.subject." + notice.kind(), List.of(step(notice)));
    }

    private String say(Notice notice, String title, Map<EmployeeId, String> names) {
        String person = notice.by().map(names::get).orElseGet(() -> words.say("notice.nobody"));
        String text = words.say("notice." + notice.kind(), List.of(title, step(notice), person, day(notice)));
        return notice.insteadOf()
                .map(names::get)
                .map(name -> words.say("notice.instead-of", List.of(text, name)))
                .orElse(text);
    }

    private String aboutColleague(Notice notice, Map<EmployeeId, String> names) {
        String colleague = notice.of().map(names::get).orElseGet(() -> words.say("notice.nobody"));
        String person = notice.by().map(names::get).orElseGet(() -> words.say("notice.nobody"));
        return words.say(
                "notice." + notice.kind(),
                List.of(colleague, person, date(notice, Notices.FROM), date(notice, Notices.TO)));
    }

    private String date(Notice notice, String which) {
        return notice.arg(which).map(LocalDate::parse).map(dates::day).orElse("");
    }

    private String step(Notice notice) {
        return notice.arg(Notices.STEP).map(words::say).orElse("");
    }

    private String day(Notice notice) {
        return notice.arg(Notices.DUE)
                .map(Instant::parse)
                .map(due -> dates.day(LocalDate.ofInstant(due, clock.getZone())))
                .orElse("");
    }
}
