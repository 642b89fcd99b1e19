package io.kedang.freshness;

import io.kedang.card.Section;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.Types;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long confirmations hold, and the day on which each card is stale by that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StalePeriods {

    private final JdbcClient jdbc;

    StalePeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Section, StalePeriod> all() {
        Map<Section, StalePeriod> all = new EnumMap<>(Section.class);
        jdbc.sql("select section, amount, unit, version from stale_period").query(row -> {
            int amount = row.getInt("amount");
            all.put(
                    Section.valueOf(row.getString("section")),
                    new StalePeriod(
                            row.wasNull() ? 0 : amount,
                            StalePeriod.Unit.valueOf(row.getString("unit")),
                            row.getInt("version")));
        });
        return all;
    }

    /** No period changes before the end of this transaction. */
    void holdStill() {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('kedang.stale-periods'))")
                .query(row -> {});
    }

    /** Waits for all who confirm; those who come later wait for the end of this transaction. */
    void holdAlone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kedang.stale-periods'))")
                .query(row -> {});
    }

    /** @return whether the periods were still those of that version */
    boolean change(Section section, StalePeriod period, EmployeeId by) {
        return jdbc.sql("""
                        update stale_period set amount = :amount, unit = :unit, changed_by = :by,
                            changed_at = clock_timestamp(), version = version + 1
                        where section = :section and version = :version""")
                        .param("amount", period.isForEver() ? null : period.amount(), Types.INTEGER)
                        .param("unit", period.unit().name())
                        .param("by", by.value())
                        .param("section", section.name())
                        .param("version", period.version())
                        .update()
                == 1;
    }

    /** Computes again from when on one card is stale. */
    void apply(CardId card) {
        jdbc.sql("""
                        insert into card_freshness (card_id, owner, team, archived, stale_from)
                        select id, owner, team, state = 'ARCHIVED', (
                            select min(kedang_stale_from(s.confirmed_on, p.amount, p.unit))
                            from section_confirmed s join stale_period p on p.section = s.section
                            where s.card_id = card.id)
                        from card where id = ?
                        on conflict (card_id) do update set stale_from = excluded.stale_from""").param(card.value()).update();
    }

    /** The same for all cards at once. @return how many are stale from another day on now */
    int applyToAll() {
        return jdbc.sql("""
                        update card_freshness f set stale_from = n.stale_from
                        from (
                            select s.card_id, min(kedang_stale_from(s.confirmed_on, p.amount, p.unit)) stale_from
                            from section_confirmed s join stale_period p on p.section = s.section
                            group by s.card_id) n
                        where n.card_id = f.card_id and n.stale_from is distinct from f.stale_from""").update();
    }
}
