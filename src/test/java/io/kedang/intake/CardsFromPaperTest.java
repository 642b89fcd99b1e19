package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.archive.PaperPlace;
import io.kedang.card.CardContent;
import io.kedang.card.CardState;
import io.kedang.card.Document;
import io.kedang.card.DocumentContent;
import io.kedang.card.Documents;
import io.kedang.card.PageSettings;
import io.kedang.card.Pages;
import io.kedang.card.PaperMark;
import io.kedang.card.PaperMarks;
import io.kedang.card.PhonePictures;
import io.kedang.card.ReadingHistory;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The photo is what is signed; what the clerk writes down from it says so, and says nothing else than was signed. */
@KedangTest
class CardsFromPaperTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private PaperFixtures paper;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Entering entering;

    @Autowired
    private Transcribing transcribing;

    @Autowired
    private Pages pages;

    @Autowired
    private Documents documents;

    @Autowired
    private PageSettings settings;

    @Autowired
    private PaperMarks marks;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.asOwner());
    private final Map<String, String> whole = IntakeFixtures.sampleTexts();
    private final Map<String, String> known = PaperFixtures.known(whole);

    @Test
    void a_photo_is_signed_transcribed_and_entered_as_a_revision_of_its_own() {
        CardId card = paper.signed(known);
        paper.type(card, whole);

        enter(card);
        fixtures.openAccount(card);

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.ARCHIVED);
        assertThat(fixtures.latest(card).number()).isEqualTo(2);
        assertThat(fixtures.latest(card).content())
                .isEqualTo(CardContent.of(whole).spelt());
        PaperMark mark = actingAs.call("leader1", () -> marks.of(card, 2)).orElseThrow();
        assertThat(mark.transcriber()).isEqualTo("赵玉兰");
        assertThat(mark.transcription().orElseThrow().photo()).isEqualTo(1);
        assertThat(mark.signature().orElseThrow().signedName()).isEqualTo("张国平");
        assertThat(paper.pagesOf("leader1", card, 2)).isEqualTo(paper.pagesOf("leader1", card, 1));
        assertThat(isIntact(card, 2)).isTrue();
    }

    @Test
    void without_a_page_a_name_and_the_consent_nothing_is_handed_in() {
        CardId card = actingAs.call("sales1", () -> collecting.begin(Map.of(), io.kedang.card.Origin.PAPER));

        assertThat(actingAs.call("sales1", () -> collecting.check(card)))
                .extracting(finding -> finding.path())
                .containsExactlyInAnyOrder("pages", "basics.fullName", "consent.basis");
        refused("intake.refused.not-ready", () -> {
            fixtures.handIn(card);
            return card;
        });
    }

    @Test
    void a_card_that_is_typed_has_no_pages() {
        CardId card = fixtures.draftBy("sales1");

        refused("card.refused.not-from-paper", () -> paper.photograph(card, PhonePictures.page(1)));
    }

    @Test
    void pages_are_put_in_order_and_taken_off_while_the_card_is_a_draft() {
        CardId card = paper.photographed(known);
        paper.photograph(card, PhonePictures.page(120));
        List<Document> before = draftOf(card);

        actingAs.run("sales1", () -> pages.move(card, before.get(2).id(), false));
        actingAs.run("sales1", () -> pages.remove(card, before.get(0).id()));

        assertThat(draftOf(card))
                .extracting(Document::id)
                .containsExactly(before.get(2).id(), before.get(1).id());
    }

    @Test
    void a_card_takes_no_more_pages_than_are_set() {
        CardId card = paper.photographed(known);
        for (int page = 2; page < settings.most(); page++) {
            paper.photograph(card, PhonePictures.page(page));
        }

        refused("card.document.refused.too-many-pages", () -> paper.photograph(card, PhonePictures.page(99)));
    }

    @Test
    void once_handed_in_the_pages_stay() {
        CardId card = paper.handedIn(known);
        Document page = paper.pagesOf("sales1", card, 1).get(0);

        refused("card.refused.not-open-for-writing", () -> paper.photograph(card, PhonePictures.page(1)));
        refused(
                "card.refused.not-open-for-writing",
                () -> actingAs.call("sales1", () -> {
                    pages.remove(card, page.id());
                    return card;
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales1", "manager1", "clerk1", "leader1"})
    void who_sees_every_field_group_sees_the_photo(String login) throws Exception {
        CardId card = paper.handedIn(known);

        Document page = paper.pagesOf(login, card, 1).get(0);

        DocumentContent opened = actingAs.call(login, () -> documents.open(card, page.id()));
        assertThat(opened.stream().readAllBytes()).hasSize((int) page.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance1", "office1"})
    void who_does_not_see_every_field_group_sees_no_page(String login) {
        CardId card = paper.signed(known);
        paper.type(card, whole);
        enter(card);
        fixtures.openAccount(card);
        Document page = paper.pagesOf("leader1", card, 2).get(0);

        assertThat(paper.pagesOf(login, card, 2)).isEmpty();
        assertThat(actingAs.call(login, () -> documents.of(card))).isEmpty();
        assertThat(actingAs.call(login, () -> marks.of(card, 2)).orElseThrow().showsPhoto())
                .isFalse();
        refused("card.document.refused.not-found", () -> actingAs.call(login, () -> documents.open(card, page.id())));
    }

    @Test
    void a_page_of_a_draft_is_its_holders_alone() {
        CardId card = paper.photographed(known);
        Document page = draftOf(card).get(0);

        assertThat(actingAs.call("manager1", () -> pages.of(card))).isEmpty();
        refused(
                "card.document.refused.not-found",
                () -> actingAs.call("manager1", () -> documents.open(card, page.id())));
    }

    @Test
    void a_signature_breaks_when_pages_change_places() {
        CardId card = paper.signed(known);
        assertThat(isIntact(card, 1)).isTrue();

        owner.sql("""
                        update card_revision_document d set page = 3 - d.page from card_revision r
                        where r.id = d.revision_id and r.card_id = ?""").param(card.value()).update();

        assertThat(isIntact(card, 1)).isFalse();
    }

    @Test
    void a_picture_put_in_the_place_of_another_is_neither_shown_nor_signed() {
        CardId card = paper.handedIn(known);
        List<Document> both = paper.pagesOf("manager1", card, 1);
        owner.sql("alter table card_document_content disable trigger card_document_content_frozen")
                .update();
        try {
            owner.sql("""
                            update card_document_content c set sealed = o.sealed from card_document_content o
                            where c.document_id = ? and o.document_id = ?""")
                    .params(both.get(0).id().value(), both.get(1).id().value())
                    .update();
        } finally {
            owner.sql("alter table card_document_content enable trigger card_document_content_frozen")
                    .update();
        }

        refused(
                "card.document.refused.not-intact",
                () -> actingAs.call(
                        "manager1", () -> documents.open(card, both.get(0).id())));
        refused("card.refused.not-intact", () -> {
            fixtures.sign(card);
            return card;
        });
    }

    @Test
    void a_transcription_cannot_change_what_was_signed_beside_the_photo() {
        CardId card = paper.signed(known);
        paper.type(card, whole);
        paper.type(card, Map.of("basics.fullName", "另一家车行"));

        refused("intake.refused.not-transcribed", () -> {
            enter(card);
            return card;
        });
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
        assertThat(fixtures.card(card).name()).isEqualTo(known.get("basics.fullName"));
    }

    @Test
    void nor_can_it_take_it_away() {
        CardId card = paper.signed(known);
        paper.type(card, whole);
        paper.type(card, Map.of("consent.date", ""));

        refused("intake.refused.not-transcribed", () -> {
            enter(card);
            return card;
        });
    }

    @Test
    void what_the_photo_shows_otherwise_goes_to_the_manager_and_is_signed_anew() {
        CardId card = paper.signed(known);
        paper.type(card, whole);
        paper.type(card, Map.of("consent.date", "2025-06-04"));

        actingAs.run("clerk1", () -> transcribing.correct(fixtures.task(card), new Reason("照片上是 4 日")));

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
        assertThat(actingAs.call("manager1", () -> reviewing.corrected(fixtures.card(card))))
                .containsExactly(new Correction("consent.date", "2025-06-03", "2025-06-04"));
        assertThat(actingAs.call("sales1", () -> collecting.mayWithdraw(fixtures.card(card))))
                .isFalse();

        fixtures.sign(card);
        enter(card);

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.ENTERED);
        assertThat(fixtures.latest(card).number()).isEqualTo(2);
        assertThat(fixtures.latest(card).content().text("consent.date")).hasValue("2025-06-04");
    }

    @Test
    void what_is_not_all_typed_is_not_entered() {
        CardId card = paper.signed(known);

        refused("intake.refused.not-transcribed", () -> {
            enter(card);
            return card;
        });
    }

    @Test
    void critical_numbers_that_the_clerk_typed_are_keyed_a_second_time() {
        CardId card = paper.signed(known);
        paper.type(card, whole);
        Map<String, String> wrong = new HashMap<>(whole);
        wrong.put("basics.bankAccount", "6222000000000000000");

        refused(
                "intake.refused.keyed-differently",
                () -> actingAs.call("clerk1", () -> entering.enter(fixtures.task(card), entry(wrong))));
    }

    @Test
    void what_finance_gives_back_is_transcribed_further() {
        CardId card = paper.signed(known);
        paper.type(card, whole);
        enter(card);
        fixtures.backToEntry(card, "缺少邮编");

        paper.type(card, Map.of("address.postcode", "200040"));
        enter(card);

        assertThat(fixtures.latest(card).number()).isEqualTo(3);
        assertThat(actingAs.call("leader1", () -> history.transcription(card, 3))
                        .orElseThrow()
                        .photo())
                .isEqualTo(1);
    }

    @Test
    void the_database_takes_no_transcription_of_what_was_not_signed() {
        CardId card = paper.handedIn(known);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into card_transcription
                        select gen_random_uuid(), card_id, id, handed_in_by, now() from card_revision where card_id = ?""").param(card.value()).update())
                .hasMessageContaining("does not transcribe a signed photo");
    }

    private List<Document> draftOf(CardId card) {
        return actingAs.call("sales1", () -> pages.of(card));
    }

    private boolean isIntact(CardId card, int revision) {
        return actingAs.call("leader1", () -> history.isIntact(card, revision));
    }

    private void enter(CardId card) {
        actingAs.run("clerk1", () -> entering.enter(fixtures.task(card), entry(whole)));
    }

    private static Entry entry(Map<String, String> keyed) {
        return new Entry(keyed, "HD", "ZM", new PaperPlace("档案室 2", "C3", ""), Optional.empty());
    }

    private static void refused(String why, Callable<?> act) {
        assertThatThrownBy(act::call).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(why));
    }
}
