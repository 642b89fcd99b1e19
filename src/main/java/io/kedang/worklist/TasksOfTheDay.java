package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.notice.DigestPart;
import io.kedang.page.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the daily mail tells of the work list: how many tasks are due today, late, and late in the teams overseen. */
@Component
@Order(10)
class TasksOfTheDay implements DigestPart {

    /** Counted no further: then it says so many at least. */
    private static final int MOST = 100;

    private final WorkItemLists lists;
    private final TaskRules rules;
    private final Words words;
    private final Clock clock;

    TasksOfTheDay(WorkItemLists lists, TaskRules rules, Words words, Clock clock) {
        this.lists = lists;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> lines(Actor reader) {
        Candidacy candidacy = rules.candidacy(reader);
        List<Instant> due = lists.next(candidacy, MOST).stream()
                .flatMap(item -> item.task().dueAt().stream())
                .toList();
        Instant now = clock.instant();
        Instant tomorrow =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        int today = count(due, at -> !at.isBefore(now) && at.isBefore(tomorrow));
        int late = count(due, at -> at.isBefore(now));
        int everywhere = lists.counters(candidacy).overdue().value();
        List<String> lines = new ArrayList<>();
        add(lines, "worklist.digest.today", today);
        add(lines, "worklist.digest.late", late);
        add(lines, "worklist.digest.team-late", everywhere - late);
        return lines;
    }

    private static int count(List<Instant> due, Predicate<Instant> when) {
        return (int) due.stream().filter(when).count();
    }

    private void add(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(words.say(key, List.of(count >= MOST ? MOST - 1 + "+" : String.valueOf(count))));
        }
    }
}
