package io.kedang.grading;

import io.kedang.grading.GradeBook.Cause;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades against the rules come to their end: the customer has what the rules said last. */
@Service
public class EndingOverrides {

    /** In one transaction. */
    static final int AT_ONCE = 500;

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final JdbcClient jdbc;
    private final GradeBook book;
    private final GradingSettings settings;
    private final Clock clock;

    EndingOverrides(JdbcClient jdbc, GradeBook book, GradingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** When the process {@code grade-overrides} runs, as ISO 8601 repetition: every night from the next on. */
    public String cycle() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime tonight = now.with(settings.overridesEndAt());
        return "R/" + SECOND.format(tonight.isAfter(now) ? tonight : tonight.plusDays(1)) + "/P1D";
    }

    /** Ends all whose last day is over, called by the process {@code grade-overrides}. @return how many */
    @Transactional
    public int endAll() {
        int all = 0;
        int ended;
        do {
            ended = end();
            all += ended;
        } while (ended == AT_ONCE);
        return all;
    }

    /**
     * Ends those whose last day is over. Nobody acts.
     *
     * @return how many; as many as fit into one transaction when there may be more
     */
    @Transactional
    int end() {
        List<GradeChange> ended = jdbc.sql("""
                        select o.card_id, p.abc, p.importance, p.level, p.weight, p.loyalty, p.risk,
                               g.abc as held_abc, g.importance as held_importance, g.level as held_level,
                               g.weight as held_weight, g.loyalty as held_loyalty, g.risk as held_risk
                        from grade_override o
                        join grade g on g.card_id = o.card_id
                        join grade_proposal p on p.card_id = o.card_id and p.period = g.period
                        where o.until < :today
                        order by o.until limit :most for update of o skip locked""")
                .param("today", LocalDate.now(clock))
                .param("most", AT_ONCE)
                .query((row, n) -> new GradeChange(
                        new CardId(row.getObject("card_id", UUID.class)),
                        ClassColumns.read(row, "held_"),
                        ClassColumns.read(row, "").orElseThrow()))
                .list();
        book.followRules(ended, Optional.empty(), Cause.overrideEnded());
        return ended.size();
    }
}
