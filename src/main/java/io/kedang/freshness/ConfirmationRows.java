package io.kedang.freshness;

import io.kedang.card.Section;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored confirmations, the latest of each section, and from when on cards are stale. */
@Component
class ConfirmationRows {

    private final JdbcClient jdbc;
    private final StalePeriods periods;
    private final Clock clock;

    ConfirmationRows(JdbcClient jdbc, StalePeriods periods, Clock clock) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.clock = clock;
    }

    /** Adds a confirmation; one that is older than another of a section counts there no more. */
    ConfirmationId add(CardId card, Set<Section> sections, Evidence evidence, Confirmer by) {
        periods.holdStill();
        ConfirmationId id = ConfirmationId.random();
        String[] names = sections.stream().map(Section::name).toArray(String[]::new);
        jdbc.sql("""
                        insert into confirmation
                            (id, card_id, revision, sections, evidence, confirmed_by, acted_by, confirmed_at)
                        select :id, id, coalesce(live_revision, revision), :sections, :evidence, :by,
                            cast(:deputy as uuid), :at
                        from card where id = :card""")
                .param("id", id.value())
                .param("card", card.value())
                .param("sections", names)
                .param("evidence", evidence.name())
                .param("by", by.person().value())
                .param("deputy", by.deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(by.at()))
                .update();
        jdbc.sql("""
                        insert into section_confirmed as s (card_id, section, confirmation, confirmed_at, confirmed_on)
                        select :card, section, :id, :at, :day from unnest(cast(:sections as text[])) section
                        on conflict (card_id, section) do update
                        set confirmation = excluded.confirmation, confirmed_at = excluded.confirmed_at,
                            confirmed_on = excluded.confirmed_on
                        where excluded.confirmed_at >= s.confirmed_at""")
                .param("card", card.value())
                .param("id", id.value())
                .param("at", Timestamp.from(by.at()))
                .param("day", LocalDate.ofInstant(by.at(), clock.getZone()))
                .param("sections", names)
                .update();
        periods.apply(card);
        return id;
    }

    /** Where it counts, the one before it counts again. */
    void takeBack(CardId card, ConfirmationId id, Confirmer by) {
        periods.holdStill();
        jdbc.sql("""
                        insert into confirmation_taken_back (confirmation, taken_by, acted_by, taken_at)
                        select id, :by, cast(:deputy as uuid), :at from confirmation where id = :id and card_id = :card
                        on conflict do nothing""")
                .param("id", id.value())
                .param("card", card.value())
                .param("by", by.person().value())
                .param("deputy", by.deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(by.at()))
                .update();
        List<String> sections = jdbc.sql("""
                        delete from section_confirmed where card_id = :card and confirmation = :id
                        returning section""")
                .param("card", card.value())
                .param("id", id.value())
                .query(String.class)
                .list();
        putLatest(card, sections);
        periods.apply(card);
    }

    private void putLatest(CardId card, List<String> sections) {
        jdbc.sql("""
                        insert into section_confirmed (card_id, section, confirmation, confirmed_at, confirmed_on)
                        select distinct on (section) c.card_id, section, c.id, c.confirmed_at,
                            (c.confirmed_at at time zone :zone)::date
                        from confirmation c, unnest(c.sections) section
                        where c.card_id = :card and section = any(:sections)
                            and not exists (select from confirmation_taken_back t where t.confirmation = c.id)
                        order by section, c.confirmed_at desc, c.id desc""")
                .param("zone", clock.getZone().getId())
                .param("card", card.value())
                .param("sections", sections.toArray(String[]::new))
                .update();
    }

    Map<CardId, Freshness> of(Collection<CardId> cards) {
        Map<CardId, List<SectionFreshness>> found = new HashMap<>();
        cards.forEach(card -> found.put(card, new ArrayList<>()));
        jdbc.sql("""
                        select s.card_id, s.section, s.confirmed_on, c.confirmed_by, c.acted_by, c.confirmed_at,
                            c.evidence, c.revision, kedang_stale_from(s.confirmed_on, p.amount, p.unit) stale_from
                        from section_confirmed s join confirmation c on c.id = s.confirmation
                        join stale_period p on p.section = s.section
                        where s.card_id = any(:cards)""")
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.get(new CardId(row.getObject("card_id", UUID.class))).add(section(row));
                });
        Map<CardId, Freshness> all = new HashMap<>();
        found.forEach((card, sections) -> all.put(card, new Freshness(card, sections)));
        return all;
    }

    private static SectionFreshness section(ResultSet row) throws SQLException {
        return new SectionFreshness(
                Section.valueOf(row.getString("section")),
                new Confirmer(
                        new EmployeeId(row.getObject("confirmed_by", UUID.class)),
                        Optional.ofNullable(row.getObject("acted_by", UUID.class))
                                .map(EmployeeId::new),
                        row.getTimestamp("confirmed_at").toInstant()),
                Evidence.valueOf(row.getString("evidence")),
                row.getInt("revision"),
                row.getObject("confirmed_on", LocalDate.class),
                Optional.ofNullable(row.getObject("stale_from", LocalDate.class)));
    }
}
