package io.kedang.risk;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The duties of watches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Duties {

    /** Open ones of one watch; more nobody keeps in mind. */
    static final int MOST = 20;

    private static final String OPEN = " done_at is null and dropped_at is null ";

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WatchId watch, NewDuty duty, Instant now) {
        if (open(watch) >= MOST) {
            throw RiskRefused.tooMany(MOST);
        }
        jdbc.sql("insert into risk_duty (id, watch, what, person, due_on, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        DutyId.random().value(),
                        watch.value(),
                        duty.what(),
                        duty.person().value(),
                        duty.dueOn(),
                        Timestamp.from(now))
                .update();
    }

    void tickOff(DutyId id, Reason note, Actor by, Instant now) {
        changed(jdbc.sql("update risk_duty set done_by = ?, done_deputy = ?, done_at = ?, note = ? where id = ? and"
                        + OPEN)
                .params(by.id().value(), Doer.of(by).deputyOrNull(), Timestamp.from(now), note.text(), id.value())
                .update());
    }

    void drop(DutyId id, Reason why, Instant now) {
        changed(jdbc.sql("update risk_duty set dropped_at = ?, note = ? where id = ? and" + OPEN)
                .params(Timestamp.from(now), why.text(), id.value())
                .update());
    }

    /** The watch has ended: what is open is not done any more. */
    void dropAll(WatchId watch, Instant now) {
        jdbc.sql("update risk_duty set dropped_at = ? where watch = ? and" + OPEN)
                .params(Timestamp.from(now), watch.value())
                .update();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw RiskRefused.movedOn();
        }
    }

    /** Open ones first, by due day; at most 200. */
    List<Duty> of(WatchId watch) {
        return jdbc.sql("select * from risk_duty where watch = ?"
                        + " order by done_at is not null or dropped_at is not null, due_on, made_at limit 200")
                .param(watch.value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Duty> find(WatchId watch, DutyId id) {
        return jdbc.sql("select * from risk_duty where watch = ? and id = ?")
                .params(watch.value(), id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private int open(WatchId watch) {
        return jdbc.sql("select count(*) from risk_duty where watch = ? and" + OPEN)
                .param(watch.value())
                .query(Integer.class)
                .single();
    }

    private static Duty read(ResultSet row) throws SQLException {
        return new Duty(
                new DutyId(row.getObject("id", UUID.class)),
                row.getString("what"),
                new EmployeeId(row.getObject("person", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                Doer.read(row, "done_by", "done_deputy"),
                Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("dropped_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("note")).orElse(""));
    }
}
