package io.kedang.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.card.Section;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class ConfirmationsTest {

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void entering_a_card_confirms_what_it_says_by_the_one_who_handed_it_in() {
        CardId card = fixtures.enteredCard();

        Freshness freshness = confirmations.of(card);

        assertThat(freshness.sections())
                .extracting(SectionFreshness::section)
                .containsExactly(
                        Section.BASICS,
                        Section.ADDRESS,
                        Section.CATEGORY,
                        Section.PRINCIPALS,
                        Section.RELATION,
                        Section.CONSENT);
        assertThat(freshness.sections())
                .extracting(one -> one.by().person(), SectionFreshness::evidence, SectionFreshness::revision)
                .containsOnly(tuple(person("sales1"), Evidence.DOCUMENT, 1));
        assertThat(freshness.sections())
                .extracting(one -> one.by().at())
                .containsOnly(fixtures.latest(card).handedInAt());
        assertThat(freshness.of(Section.SALES)).as("nothing is said there").isEmpty();
    }

    @Test
    void a_section_is_stale_from_the_day_on_which_its_period_ends() {
        CardId card = fixtures.archivedCard();
        LocalDate today = LocalDate.now(clock);

        confirm(card, Set.of(Section.ADDRESS), Evidence.VISIT, today.minusMonths(3));

        SectionFreshness address = confirmations.of(card).of(Section.ADDRESS).orElseThrow();
        assertThat(address.evidence()).as("the one of today counts").isEqualTo(Evidence.DOCUMENT);
        assertThat(address.staleFrom()).contains(today.plusMonths(3));
        assertThat(address.isStale(today.plusMonths(3).minusDays(1))).isFalse();
        assertThat(address.isStale(today.plusMonths(3))).isTrue();
    }

    @Test
    void the_latest_confirmation_counts_whichever_was_recorded_last() {
        CardId card = fixtures.archivedCard();

        actingAs.run(
                "sales1",
                () -> transaction.executeWithoutResult(
                        status -> confirmations.confirm(card, Set.of(Section.ADDRESS), Evidence.PHONE)));
        confirm(
                card,
                Set.of(Section.ADDRESS),
                Evidence.VISIT,
                LocalDate.now(clock).minusDays(5));

        Freshness freshness = confirmations.of(card);
        assertThat(freshness.of(Section.ADDRESS))
                .map(SectionFreshness::evidence)
                .contains(Evidence.PHONE);
        assertThat(freshness.of(Section.BASICS)).map(SectionFreshness::evidence).contains(Evidence.DOCUMENT);
        assertThat(jdbc.sql("select count(*) from confirmation where card_id = ?")
                        .param(card.value())
                        .query(Integer.class)
                        .single())
                .as("all are remembered")
                .isEqualTo(3);
    }

    @Test
    void taken_back_it_stays_on_record_but_the_one_before_counts_again() {
        CardId card = fixtures.archivedCard();
        LocalDate before = confirmations.of(card).staleFrom().orElseThrow();
        confirm(
                card,
                Set.of(Section.ADDRESS),
                Evidence.VISIT,
                LocalDate.now(clock).plusDays(3));
        ConfirmationId mistaken = actingAs.call(
                        "sales1", () -> transaction.execute(status -> confirmations.confirmAll(card, Evidence.PHONE)))
                .orElseThrow();
        assertThat(confirmations.of(card).of(Section.BASICS))
                .map(SectionFreshness::evidence)
                .contains(Evidence.PHONE);

        actingAs.run(
                "sales1", () -> transaction.executeWithoutResult(status -> confirmations.takeBack(card, mistaken)));

        Freshness freshness = confirmations.of(card);
        assertThat(freshness.of(Section.BASICS)).map(SectionFreshness::evidence).contains(Evidence.DOCUMENT);
        assertThat(freshness.of(Section.ADDRESS))
                .map(SectionFreshness::evidence)
                .contains(Evidence.VISIT);
        assertThat(freshness.staleFrom()).contains(before);
        assertThat(jdbc.sql("select count(*) from confirmation where card_id = ?")
                        .param(card.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void a_card_is_stale_from_the_day_of_its_first_stale_section_and_follows_its_holder() {
        CardId card = fixtures.enteredCard();
        LocalDate day = confirmations.of(card).staleFrom().orElseThrow();
        assertThat(row(card)).isEqualTo(List.of(person("sales1").value(), false, day));

        fixtures.openAccount(card);
        jdbc.sql("update card set owner = ? where id = ?")
                .params(person("sales3").value(), card.value())
                .update();

        assertThat(row(card)).isEqualTo(List.of(person("sales3").value(), true, day));
    }

    @Test
    void several_cards_are_asked_about_at_once_also_those_that_nobody_confirmed() {
        CardId entered = fixtures.enteredCard();
        CardId draft = fixtures.draftBy("sales1");

        assertThat(confirmations.of(List.of(entered, draft)))
                .containsOnlyKeys(entered, draft)
                .satisfies(all -> assertThat(all.get(draft).sections()).isEmpty())
                .satisfies(all -> assertThat(all.get(entered).sections()).hasSize(6));
    }

    @Test
    void nobody_takes_a_confirmation_back_in_the_database() {
        CardId card = fixtures.enteredCard();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update confirmation set evidence = 'VISIT' where card_id = ?")
                                .param(card.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void confirm(CardId card, Set<Section> sections, Evidence evidence, LocalDate day) {
        Instant at = day.atStartOfDay(clock.getZone()).toInstant().plus(Duration.ofHours(9));
        actingAs.run(
                "sales1",
                () -> transaction.executeWithoutResult(status -> confirmations.confirm(
                        card, sections, evidence, new Confirmer(person("sales1"), Optional.empty(), at))));
    }

    private List<Object> row(CardId card) {
        return jdbc.sql("select owner, archived, stale_from from card_freshness where card_id = ?")
                .param(card.value())
                .query((row, n) ->
                        List.of(row.getObject(1), row.getObject(2), (Object) row.getObject(3, LocalDate.class)))
                .single();
    }

    private EmployeeId person(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }
}
