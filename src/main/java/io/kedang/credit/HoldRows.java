package io.kedang.credit;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The holds as they are stored. */
@Component
class HoldRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    HoldRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    HoldId place(CardId card, HoldReason reason, String note, Optional<Doer> by) {
        HoldId id = new HoldId(UUID.randomUUID());
        jdbc.sql("insert into credit_hold (id, card_id, reason, note, placed_by, placed_deputy, placed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        card.value(),
                        reason.name(),
                        note,
                        by.map(doer -> doer.person().value()).orElse(null),
                        by.map(Doer::deputyOrNull).orElse(null),
                        now())
                .update();
        return id;
    }

    /** @return whether it stood until now */
    boolean end(HoldId id, String note, Optional<Doer> by) {
        return jdbc.sql("update credit_hold set ended_at = ?, end_note = ?, ended_by = ?, ended_deputy = ?"
                                + " where id = ? and ended_at is null")
                        .params(
                                now(),
                                note,
                                by.map(doer -> doer.person().value()).orElse(null),
                                by.map(Doer::deputyOrNull).orElse(null),
                                id.value())
                        .update()
                > 0;
    }

    Optional<HoldId> open(CardId card, HoldReason reason) {
        return jdbc.sql("select id from credit_hold where card_id = ? and reason = ? and ended_at is null")
                .params(card.value(), reason.name())
                .query(UUID.class)
                .optional()
                .map(HoldId::new);
    }

    Hold get(HoldId id) {
        return jdbc.sql("select * from credit_hold where id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(CreditRefused::notFound);
    }

    List<Hold> history(CardId card) {
        return jdbc.sql("select * from credit_hold where card_id = ? order by placed_at desc, id limit " + MOST)
                .param(card.value())
                .query((row, n) -> read(row))
                .list();
    }

    Map<CardId, List<Hold>> current(Collection<CardId> of) {
        Map<CardId, List<Hold>> holds = new HashMap<>();
        if (!of.isEmpty()) {
            jdbc.sql("select * from credit_hold where card_id = any(?) and ended_at is null order by placed_at, id")
                    .param(of.stream().map(CardId::value).toArray(UUID[]::new))
                    .query((row, n) -> read(row))
                    .list()
                    .forEach(hold -> holds.computeIfAbsent(hold.card(), card -> new ArrayList<>())
                            .add(hold));
        }
        return holds;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static Hold read(ResultSet row) throws SQLException {
        return new Hold(
                new HoldId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                HoldReason.valueOf(row.getString("reason")),
                row.getString("note"),
                Doer.read(row, "placed"),
                row.getTimestamp("placed_at").toInstant(),
                Doer.read(row, "ended"),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Objects.requireNonNullElse(row.getString("end_note"), ""));
    }
}
