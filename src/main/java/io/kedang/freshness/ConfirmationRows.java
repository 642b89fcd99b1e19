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
    void add(CardId card, Set<Section> sections, Evidence evidence, Confirmer by) {
        periods.holdStill();
        UUID id = UUID.randomUUID();
        String[] names = sections.stream().map(Section::name).toArray(String[]::new);
        jdbc.sql("""
                        insert into confirmation
                            (id, card_id, revision, sections, evidence, confirmed_by, acted_by, confirmed_at)
                        select :id, id, coalesce(live_revision, revision), :sections, :evidence, :by,
                            cast(:deputy as uuid), :at
                        from card where id = :card""")
                .param("id", id)
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
                .param("id", id)
                .param("at", Timestamp.from(by.at()))
                .param("day", LocalDate.ofInstant(by.at(), clock.getZone()))
                .param("sections", names)
                .update();
        periods.apply(card);
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
