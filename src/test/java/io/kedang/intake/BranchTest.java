package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.archive.PaperPlace;
import io.kedang.card.CardFlow;
import io.kedang.card.CardState;
import io.kedang.card.Difference;
import io.kedang.card.Like;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The clerk's entry: numbers keyed blind, and one live card per licence unless it is a branch. */
@KedangTest
@WithPerson("clerk1")
class BranchTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Entering entering;

    @Autowired
    private CardFlow flow;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_is_keyed_otherwise_than_signed_is_shown_and_not_entered() {
        CardId card = fixtures.signedCard();
        Map<String, String> keyed = fixtures.keyed(card);
        String signed = keyed.get("basics.bankAccount");
        keyed.put("basics.bankAccount", "6299990000000000019");
        keyed.remove("basics.licence");

        List<Difference> differences = entering.compare(card, keyed);

        assertThat(differences)
                .extracting(difference -> difference.field().path(), Difference::after)
                .containsExactly(tuple("basics.licence", ""), tuple("basics.bankAccount", "6299990000000000019"));
        assertThat(differences.get(1).before()).isEqualTo(signed);
        assertThatThrownBy(() -> entering.enter(fixtures.task(card), entry(keyed, Optional.empty())))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("keyed-differently");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
    }

    @Test
    void spaces_hyphens_width_and_case_are_no_difference() {
        CardId card = fixtures.signedCard();
        Map<String, String> keyed = fixtures.keyed(card);
        keyed.computeIfPresent("basics.bankAccount", (path, text) -> text.replaceAll("(\\d{4})", "$1 "));
        keyed.computeIfPresent("basics.licence", (path, text) -> " " + text.toLowerCase() + "　");

        assertThat(entering.compare(card, keyed)).isEmpty();
    }

    @Test
    void only_what_the_card_has_is_keyed() {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        texts.put("relation.nature", "INDIVIDUAL");
        List.of("basics.licence", "basics.taxNumber", "basics.bankAccount", "basics.bankName")
                .forEach(texts::remove);
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);
        fixtures.sign(card);

        assertThat(entering.toKey(card)).isEmpty();
        assertThat(fixtures.enter(card).text()).isNotBlank();
    }

    @Test
    void a_second_live_card_with_the_licence_needs_a_reason_why_it_is_a_branch() {
        String licence = licenceOf(fixtures.enteredCard());
        CardId card = signedCardWith(licence);

        assertThat(entering.sameLicence(card)).map(Like::by).contains(Like.By.LICENCE);
        assertThatThrownBy(() -> entering.enter(fixtures.task(card), entry(fixtures.keyed(card), Optional.empty())))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("branch-without-reason");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);

        entering.enter(fixtures.task(card), entry(fixtures.keyed(card), Optional.of("第二家门店")));
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.ENTERED);
        assertThat(jdbc.sql("select branch_reason from card where id = ?")
                        .param(card.value())
                        .query(String.class)
                        .single())
                .isEqualTo("第二家门店");
    }

    @Test
    void a_licence_whose_card_is_only_signed_is_free() {
        String licence = licenceOf(fixtures.signedCard());

        assertThat(entering.sameLicence(signedCardWith(licence))).isEmpty();
    }

    @Test
    void the_database_refuses_a_second_live_card_that_slipped_past() {
        String licence = licenceOf(fixtures.enteredCard());
        CardId card = signedCardWith(licence);

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> flow.enter(card, "TEST-" + card, Optional.empty())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
    }

    private CardId signedCardWith(String licence) {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        texts.put("basics.licence", licence);
        texts.put("basics.taxNumber", licence);
        CardId card = fixtures.draftBy("sales2", texts);
        fixtures.handIn(card, Optional.of("第二家门店"));
        fixtures.sign(card);
        return card;
    }

    private String licenceOf(CardId card) {
        return fixtures.latest(card).content().text("basics.licence").orElseThrow();
    }

    private static Entry entry(Map<String, String> keyed, Optional<String> branchReason) {
        return new Entry(keyed, "HD", "ZM", new PaperPlace("档案室 2", "C3", ""), branchReason);
    }
}
