package io.kedang.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a place to everyone who is concerned and has none, and moves the places when intervals have changed. */
@Component
class Planning {

    private static final int CHUNK = 5_000;

    /** Where each day belongs to an interval, in the order of months. */
    private static final String TURN =
            " join unnest(cast(:turns as date[])) with ordinality turn (day, months) on turn.months = s.months";

    private final JdbcClient jdbc;
    private final Turns turns;

    Planning(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Plans this one, unless it is planned. */
    void plan(ScheduleKind kind, UUID subject, LocalDate today) {
        insert(kind, "select cast(:subject as uuid) as subject", today, Optional.of(subject));
    }

    /** Plans a chunk of those that have no place yet. @return how many; none when there are no more */
    int planMissing(ScheduleKind kind, LocalDate today) {
        return insert(kind, kind.about().all(), today, Optional.empty());
    }

    private int insert(ScheduleKind kind, String who, LocalDate today, Optional<UUID> subject) {
        String day = kind.isSpread() ? "schedule_first(s.subject, :today, s.months)" : "turn.day";
        JdbcClient.StatementSpec insert = jdbc.sql("insert into schedule_due (kind, subject, since, next_due, months) "
                        + "select :kind, s.subject, :today, " + day + ", s.months from (select s.subject, "
                        + "schedule_months(:kind, " + kind.about().teamOf("s.subject") + ", null) as months from ("
                        + who + ") s where not exists (select from schedule_due d "
                        + "where d.kind = :kind and d.subject = s.subject) limit " + CHUNK + ") s"
                        + (kind.isSpread() ? "" : TURN) + " on conflict do nothing")
                .param("kind", kind.name())
                .param("today", today);
        subject.ifPresent(one -> insert.param("subject", one));
        return turned(insert, kind, today).update();
    }

    private JdbcClient.StatementSpec turned(JdbcClient.StatementSpec sql, ScheduleKind kind, LocalDate today) {
        return kind.isSpread() ? sql : sql.param("turns", turns.each(kind, MonthlyRhythm::from, today));
    }

    /**
     * Moves a chunk of places to where the intervals put them now.
     *
     * @param after the last of the chunk before
     * @return the last of this one, empty when there are no more
     */
    Optional<UUID> planAgain(ScheduleKind kind, UUID after, LocalDate today) {
        Optional<UUID> last = jdbc.sql("""
                        select subject from (select subject from schedule_due where kind = :kind and subject > :after
                                             order by subject limit :chunk) c order by subject desc limit 1""")
                .param("kind", kind.name())
                .param("after", after)
                .param("chunk", CHUNK)
                .query(UUID.class)
                .optional();
        last.ifPresent(upTo -> move(kind, after, upTo, today));
        return last;
    }

    private void move(ScheduleKind kind, UUID after, UUID upTo, LocalDate today) {
        String day = kind.isSpread()
                ? "schedule_again(d, s.months, :today)"
                : "case when d.next_due <= :today then d.next_due else turn.day end";
        turned(
                        jdbc.sql("update schedule_due d set months = s.months, next_due = " + day
                                + " from (select subject, schedule_months(kind, "
                                + kind.about().teamOf("subject")
                                + ", grade) as months from schedule_due"
                                + " where kind = :kind and subject > :after and subject <= :upTo) s"
                                + (kind.isSpread() ? "" : TURN)
                                + " where d.kind = :kind and d.subject = s.subject"
                                + (kind.isSpread() ? " and d.months <> s.months" : "")),
                        kind,
                        today)
                .param("kind", kind.name())
                .param("after", after)
                .param("upTo", upTo)
                .param("today", today)
                .update();
    }
}
