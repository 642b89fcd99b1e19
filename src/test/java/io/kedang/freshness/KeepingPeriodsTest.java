package io.kedang.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.card.Section;
import io.kedang.freshness.StalePeriod.Unit;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class KeepingPeriodsTest {

    @Autowired
    private KeepingPeriods keeping;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void as_before() {
        set(Section.RELATION, new StalePeriod(3, Unit.MONTHS, version(Section.RELATION)));
    }

    @Test
    void another_period_counts_for_all_cards_at_once() {
        CardId card = fixtures.archivedCard();
        LocalDate confirmed = relation(card).on();

        set(Section.RELATION, new StalePeriod(10, Unit.DAYS, version(Section.RELATION)));

        assertThat(relation(card).staleFrom()).contains(confirmed.plusDays(10));
        assertThat(staleFrom(card)).as("the first of all sections").isEqualTo(confirmed.plusDays(10));
    }

    @Test
    void without_a_period_a_section_is_never_stale() {
        CardId card = fixtures.archivedCard();

        set(Section.RELATION, new StalePeriod(0, Unit.DAYS, version(Section.RELATION)));

        assertThat(relation(card).staleFrom()).isEmpty();
        assertThat(relation(card).isStale(LocalDate.MAX)).isFalse();
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        int seen = version(Section.RELATION);
        set(Section.RELATION, new StalePeriod(5, Unit.MONTHS, seen));

        assertThatThrownBy(() -> set(Section.RELATION, new StalePeriod(6, Unit.MONTHS, seen)))
                .isInstanceOf(FreshnessRefused.class);
    }

    @Test
    void only_an_administrator_sets_them_and_it_is_on_record() {
        assertThatThrownBy(() -> actingAs.run("leader1", () -> keeping.set(Map.of())))
                .isInstanceOf(AccessRefused.class);

        set(Section.RELATION, new StalePeriod(7, Unit.MONTHS, version(Section.RELATION)));

        assertThat(jdbc.sql("""
                                select details ->> 'after' from audit_entry
                                where what = 'SETTING_CHANGED' and subject_id = 'RELATION'
                                order by id desc limit 1""").query(String.class).single()).isEqualTo("7 MONTHS");
    }

    private void set(Section section, StalePeriod period) {
        Map<Section, StalePeriod> changed = new EnumMap<>(Map.of(section, period));
        actingAs.run("admin1", () -> keeping.set(changed));
    }

    private int version(Section section) {
        return actingAs.call("admin1", keeping::periods).get(section).version();
    }

    private SectionFreshness relation(CardId card) {
        return confirmations.of(card).of(Section.RELATION).orElseThrow();
    }

    private LocalDate staleFrom(CardId card) {
        return jdbc.sql("select stale_from from card_freshness where card_id = ?")
                .param(card.value())
                .query(LocalDate.class)
                .single();
    }
}
