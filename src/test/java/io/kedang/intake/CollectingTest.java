package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.FieldGroup;
import io.kedang.card.CardEvent;
import io.kedang.card.CardForm;
import io.kedang.card.CardRefused;
import io.kedang.card.CardState;
import io.kedang.card.Draft;
import io.kedang.card.Drafts;
import io.kedang.card.Happening;
import io.kedang.card.Like;
import io.kedang.card.LikeCustomers;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Seen;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
@WithPerson("sales1")
class CollectingTest {

    private static final String LICENCE = CardForm.LICENCE.path();
    private static final String TAX_NUMBER = CardForm.TAX_NUMBER.path();
    private static final String PHONE = CardForm.CONTACT_PHONE.path();
    private static final String CITY = CardForm.CITY.path();

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_draft_keeps_what_was_typed_right_or_wrong() {
        CardId card = collecting.begin(Map.of());

        collecting.save(card, Map.of(LICENCE, "not yet known", CITY, "  上海 "), seen(0));

        Draft draft = collecting.open(card);
        assertThat(draft.content().texts()).isEqualTo(Map.of(LICENCE, "not yet known", CITY, "  上海 "));
        assertThat(draft.version()).isEqualTo(1);
    }

    @Test
    void a_save_changes_only_what_it_names() {
        CardId card = collecting.begin(Map.of(CITY, "上海", PHONE, "15400000001"));
        long version = collecting.open(card).version();

        collecting.save(card, Map.of(CITY, ""), seen(version));

        assertThat(collecting.open(card).content().texts()).isEqualTo(Map.of(PHONE, "15400000001"));
    }

    @Test
    void a_save_on_top_of_another_one_is_refused() {
        CardId card = collecting.begin(Map.of(CITY, "上海"));
        long seen = collecting.open(card).version();
        collecting.save(card, Map.of(CITY, "杭州"), seen(seen));

        assertThatThrownBy(() -> collecting.save(card, Map.of(CITY, "苏州"), seen(seen)))
                .isInstanceOfSatisfying(CardRefused.class, refused -> assertThat(refused.isConflictOfSaves())
                        .isTrue());
        assertThat(collecting.open(card).content().text(CITY)).contains("杭州");
    }

    @Test
    void a_field_that_the_form_does_not_have_is_refused() {
        CardId card = collecting.begin(Map.of(CITY, "上海"));
        long version = collecting.open(card).version();

        assertThatThrownBy(() -> collecting.save(card, Map.of(CITY, "杭州", "basics.state", "ARCHIVED"), seen(version)))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("no-such-field");
        assertThat(collecting.open(card).content().text(CITY)).contains("上海");
    }

    @Test
    void a_group_that_the_person_does_not_see_cannot_be_written() {
        CardId card = collecting.begin(Map.of(CITY, "上海", CardForm.BANK_NAME.path(), "中国银行"));
        long version = collecting.open(card).version();

        assertThatThrownBy(() -> transaction.execute(status -> drafts.save(
                        card, Map.of(CardForm.BANK_NAME.path(), ""), seen(version), Set.of(FieldGroup.BASIC))))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("no-such-field");
        assertThat(collecting.open(card).content().text(CardForm.BANK_NAME.path()))
                .contains("中国银行");
    }

    @Test
    void a_card_that_is_not_complete_is_not_handed_in() {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        texts.remove(CITY);
        CardId card = fixtures.draftBy("sales1", texts);

        assertThatThrownBy(() -> fixtures.handIn(card))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("not-ready");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DRAFT);
        assertThat(fixtures.card(card).revision()).isZero();
    }

    @Test
    void only_the_draft_that_was_checked_is_handed_in() {
        CardId card = fixtures.draftBy("sales1");
        long checked = collecting.open(card).version();
        collecting.save(card, Map.of(CITY, "杭州"), seen(checked));

        assertThatThrownBy(() -> collecting.handIn(card, checked, Optional.empty()))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("changed-meanwhile");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DRAFT);
    }

    @Test
    void a_card_in_other_hands_is_not_written_on() {
        CardId card = fixtures.handedInCard();

        assertThatThrownBy(() -> collecting.save(card, Map.of(CITY, "杭州"), seen(1)))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("not-open-for-writing");
    }

    @Test
    void what_is_handed_in_has_one_spelling() {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        String licence = texts.get(LICENCE);
        texts.put(LICENCE, " " + licence.toLowerCase() + " ");
        CardId card = fixtures.draftBy("sales1", texts);

        fixtures.handIn(card);

        assertThat(fixtures.latest(card).content().text(LICENCE)).contains(licence);
    }

    @Test
    void a_customer_that_exists_is_told_by_what_agrees_and_not_by_name() {
        Map<String, String> theirs = IntakeFixtures.sampleTexts();
        fixtures.handIn(fixtures.draftBy("sales2", theirs));

        assertThat(alikeTo(Map.of(LICENCE, theirs.get(LICENCE)))).containsExactly(Like.By.LICENCE);
        assertThat(alikeTo(Map.of(TAX_NUMBER, theirs.get(TAX_NUMBER)))).containsExactly(Like.By.TAX_NUMBER);
        assertThat(alikeTo(Map.of(PHONE, theirs.get(PHONE)))).containsExactly(Like.By.PHONE);
        assertThat(alikeTo(Map.of(PHONE, theirs.get("principals.0.mobile"))))
                .as("the phone of a principal")
                .containsExactly(Like.By.PHONE);
        assertThat(alikeTo(Map.of())).isEmpty();
    }

    @Test
    void drafts_and_rejected_cards_of_others_agree_with_nobody() {
        Map<String, String> theirs = IntakeFixtures.sampleTexts();
        CardId card = fixtures.draftBy("sales2", theirs);
        assertThat(alikeTo(Map.of(LICENCE, theirs.get(LICENCE)))).isEmpty();

        fixtures.handIn(card);
        fixtures.reject(card, "不存在");
        assertThat(alikeTo(Map.of(LICENCE, theirs.get(LICENCE)))).isEmpty();
    }

    @Test
    void what_looks_like_an_existing_customer_is_handed_in_only_with_a_reason() {
        Map<String, String> theirs = IntakeFixtures.sampleTexts();
        fixtures.handIn(fixtures.draftBy("sales2", theirs));
        Map<String, String> mine = IntakeFixtures.sampleTexts();
        mine.put(PHONE, theirs.get(PHONE));
        CardId card = fixtures.draftBy("sales1", mine);

        assertThatThrownBy(() -> fixtures.handIn(card))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("alike-without-reason");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DRAFT);

        fixtures.handIn(card, Optional.of("夫妻二人各开一店"));
        assertThat(history.of(card).get(0))
                .extracting(CardEvent::what, CardEvent::reason)
                .containsExactly(Happening.HANDED_IN, Optional.of("夫妻二人各开一店"));
    }

    @Test
    void the_reviewer_reads_names_only_of_cards_within_reach() {
        Map<String, String> mine = IntakeFixtures.sampleTexts();
        CardId card = fixtures.draftBy("sales1", mine);
        fixtures.handIn(card);
        Map<String, String> near = IntakeFixtures.sampleTexts();
        near.put(PHONE, mine.get(PHONE));
        CardId ofTheTeam = fixtures.draftBy("sales3", near);
        fixtures.handIn(ofTheTeam, Optional.of("another"));
        Map<String, String> far = IntakeFixtures.sampleTexts();
        far.put(PHONE, mine.get(PHONE));
        fixtures.handIn(fixtures.draftBy("sales2", far), Optional.of("another"));

        LikeCustomers alike = actingAs.call(
                "manager1",
                () -> reviewing.alike(fixtures.card(card), fixtures.latest(card).content()));

        assertThat(alike.seen()).extracting(like -> like.card().id()).containsExactly(ofTheTeam);
        assertThat(alike.hidden()).containsExactly(Like.By.PHONE);
    }

    private List<Like.By> alikeTo(Map<String, String> some) {
        return collecting.alike(collecting.begin(some)).by();
    }

    @Test
    void a_page_whose_answer_got_lost_saves_again_over_its_own_save() {
        CardId card = collecting.begin(Map.of());
        Seen page = seen(0);
        collecting.save(card, Map.of(CITY, "上海"), page);

        collecting.save(card, Map.of(CITY, "上海市"), page);

        assertThat(collecting.open(card).content().text(CITY)).contains("上海市");
    }

    @Test
    void religion_is_not_kept_until_the_separate_consent_is_ticked() {
        CardId card = collecting.begin(Map.of());
        String religion = CardForm.RELIGION.path(0);

        Draft without = collecting.save(card, Map.of(religion, "佛教"), seen(0));
        assertThat(collecting.open(card).content().text(religion)).isEmpty();

        collecting.save(card, Map.of(religion, "佛教", CardForm.SEPARATE.path(0), "true"), seen(without.version()));
        assertThat(collecting.open(card).content().text(religion)).contains("佛教");
    }

    @Test
    void a_card_that_came_back_is_given_up_with_a_reason_only() {
        CardId card = fixtures.handedInCard();
        fixtures.sendBack(card, "请核实");

        assertThatThrownBy(() -> collecting.discard(card, Optional.empty())).isInstanceOf(IntakeRefused.class);
        collecting.discard(card, Optional.of(new Reason("重复建档")));

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DISCARDED);
    }

    @Test
    void a_name_that_nobody_sees_is_no_name() {
        CardId card = collecting.begin(Map.of(CardForm.FULL_NAME.path(), "\u200B\u202E"));

        assertThat(collecting.open(card).content().text(CardForm.FULL_NAME.path()))
                .isEmpty();
    }

    @Test
    void a_reason_does_not_repeat_what_is_sealed() {
        CardId card = fixtures.handedInCard();
        String phone = phoneOf(card);

        assertThatThrownBy(() -> fixtures.sendBack(card, "电话 " + phone + " 打不通"))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("tells-secret");
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
    }

    private String phoneOf(CardId card) {
        return transaction.execute(status ->
                drafts.of(card).content().text(CardForm.CONTACT_PHONE.path()).orElseThrow());
    }

    private static Seen seen(long version) {
        return new Seen(version, UUID.randomUUID());
    }
}
