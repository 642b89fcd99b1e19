package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class DocumentsTest {

    @Autowired
    private Documents documents;

    @Autowired
    private CardFlow flow;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private CardId card;

    @BeforeEach
    void beginCard() {
        card = cardOf("sales1");
    }

    @Test
    void an_added_document_is_listed_and_opens_byte_for_byte() throws IOException {
        DocumentId id = add("LICENCE", "C:\\scans\\licence.png", SampleFiles.photo());

        Document document = asSales1(() -> documents.of(card)).get(0);
        assertThat(document.id()).isEqualTo(id);
        assertThat(document.kind()).isEqualTo("LICENCE");
        assertThat(document.fileName()).isEqualTo("licence.png.jpg");
        assertThat(document.contentType()).isEqualTo("image/jpeg");
        assertThat(document.size()).isEqualTo(SampleFiles.photo().length);
        assertThat(document.sha256()).isEqualTo(Digest.of(SampleFiles.photo()));
        assertThat(open(id)).isEqualTo(SampleFiles.photo());
    }

    @Test
    void the_database_holds_no_byte_of_it_in_the_clear() {
        DocumentId id = add("CONTRACT", "contract.pdf", SampleFiles.pdf());

        byte[] stored = jdbc.sql("select sealed from card_document_content where document_id = ?")
                .param(id.value())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PDF", "Catalog");
        assertThat(jdbc.sql("select count(*) from card_document_content where position(? in sealed) > 0")
                        .param(SampleFiles.text("/Catalog"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void looking_and_changing_are_recorded() throws IOException {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());
        open(id);
        actingAs.run("sales1", () -> documents.remove(card, id));

        assertThat(jdbc.sql("select what from audit_entry where details ->> 'document' = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("DOCUMENT_ADDED", "DOCUMENT_LOOKED_AT", "DOCUMENT_REMOVED");
    }

    @Test
    void a_document_removed_from_a_draft_is_gone_with_its_content() {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());

        actingAs.run("sales1", () -> documents.remove(card, id));

        assertThat(asSales1(() -> documents.of(card))).isEmpty();
        assertThatThrownBy(() -> open(id)).isInstanceOf(DocumentRefused.class);
        assertThat(contents(id)).isZero();
    }

    @Test
    void a_document_that_was_handed_in_is_only_detached_and_stays_with_its_revision() throws IOException {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());
        Revision revision =
                actingAs.call("sales1", () -> transaction.execute(s -> flow.handIn(card, Optional.empty())));
        actingAs.run("sales1", () -> transaction.executeWithoutResult(s -> flow.withdraw(card)));

        actingAs.run("sales1", () -> documents.remove(card, id));

        assertThat(asSales1(() -> documents.of(card))).isEmpty();
        assertThat(asSales1(() -> documents.ofRevision(card, revision.id())))
                .extracting(Document::id)
                .containsExactly(id);
        assertThat(open(id)).isEqualTo(SampleFiles.photo());
    }

    @Test
    void not_even_the_database_gives_up_the_content_that_was_handed_in() {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());
        actingAs.run("sales1", () -> transaction.executeWithoutResult(s -> flow.handIn(card, Optional.empty())));

        assertThatThrownBy(() -> jdbc.sql("delete from card_document_content where document_id = ?")
                        .param(id.value())
                        .update())
                .hasStackTraceContaining("belongs to a revision that was handed in");
        assertThatThrownBy(() -> transaction.executeWithoutResult(s -> {
                    jdbc.sql("create temporary table card_revision_document (document_id uuid) on commit drop")
                            .update();
                    jdbc.sql("delete from card_document_content where document_id = ?")
                            .param(id.value())
                            .update();
                }))
                .as("whatever hides the revisions")
                .hasStackTraceContaining("belongs to a revision that was handed in");
        assertThat(contents(id)).isOne();
    }

    @Test
    void what_a_document_is_does_not_change() {
        for (String column : List.of("card_id", "kind", "file_name", "sha256", "store", "added_by", "added_at")) {
            assertThatThrownBy(() -> jdbc.sql("update card_document set " + column + " = " + column + " where false")
                            .update())
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_card_that_was_handed_in_takes_no_documents_and_gives_none_up() {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());
        actingAs.run("sales1", () -> transaction.executeWithoutResult(s -> flow.handIn(card, Optional.empty())));

        assertThatThrownBy(() -> add("LICENCE", "more.jpg", SampleFiles.photo()))
                .isInstanceOf(CardRefused.class);
        assertThatThrownBy(() -> actingAs.run("sales1", () -> documents.remove(card, id)))
                .isInstanceOf(CardRefused.class);
        assertThat(asSales1(() -> documents.of(card))).hasSize(1);
    }

    @Test
    void a_foreign_card_and_a_foreign_document_do_not_exist() {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());
        CardId other = cardOf("sales2");

        notFound(() -> actingAs.call("sales2", () -> documents.open(card, id)));
        notFound(() -> actingAs.call("sales2", () -> documents.of(card)));
        notFound(() -> actingAs.call("sales2", () -> documents.open(other, id)));
        notFound(() -> actingAs.call("sales1", () -> documents.open(card, DocumentId.random())));
        notFound(() -> actingAs.call("sales2", () -> add(card, "LICENCE", "x.jpg", SampleFiles.photo())));
    }

    @Test
    void a_manager_sees_the_documents_of_the_team_and_changes_none() {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());

        assertThat(actingAs.call("manager1", () -> documents.of(card))).hasSize(1);
        assertThatThrownBy(() -> actingAs.run("manager1", () -> documents.remove(card, id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void who_does_not_see_the_field_group_of_a_kind_does_not_see_its_documents() {
        DocumentId licence = add("LICENCE", "licence.jpg", SampleFiles.photo());
        DocumentId consent = add("CONSENT", "consent.pdf", SampleFiles.pdf());

        assertThat(actingAs.call("finance1", () -> documents.of(card)))
                .extracting(Document::id)
                .containsExactly(licence);
        notFound(() -> actingAs.call("finance1", () -> documents.open(card, consent)));
    }

    @Test
    void who_may_not_read_cards_gets_no_document() {
        DocumentId id = add("LICENCE", "licence.jpg", SampleFiles.photo());

        assertThatThrownBy(() -> actingAs.call("admin1", () -> documents.open(card, id)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void empty_and_oversized_files_and_unknown_kinds_change_nothing() {
        refused("empty", () -> add("LICENCE", "licence.jpg", new byte[0]));
        refused(
                "too-large",
                () -> add("LICENCE", "licence.jpg", Arrays.copyOf(SampleFiles.photo(), 10 * 1024 * 1024 + 1)));
        refused("unknown-kind", () -> add("NONSENSE", "licence.jpg", SampleFiles.photo()));
        refused("not-allowed", () -> add("LICENCE", "licence.jpg", SampleFiles.text("no picture at all")));

        assertThat(asSales1(() -> documents.of(card))).isEmpty();
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken() {
        byte[] largest = Arrays.copyOf(SampleFiles.photo(), 10 * 1024 * 1024);

        assertThat(add("LICENCE", "licence.jpg", largest)).isNotNull();
    }

    @Test
    void a_card_takes_twenty_documents_and_no_more() {
        List<DocumentId> taken = java.util.stream.IntStream.range(0, 20)
                .mapToObj(n -> add("LICENCE", n + ".jpg", SampleFiles.photo()))
                .toList();

        refused("too-many", () -> add("LICENCE", "20.jpg", SampleFiles.photo()));
        actingAs.run("sales1", () -> documents.remove(card, taken.get(7)));
        assertThat(add("LICENCE", "20.jpg", SampleFiles.photo())).isNotNull();
    }

    @Test
    void content_copied_to_another_document_does_not_open() {
        DocumentId one = add("LICENCE", "one.jpg", SampleFiles.photo());
        DocumentId other = add("LICENCE", "other.jpg", SampleFiles.picture("png"));
        jdbc.sql("delete from card_document_content where document_id = ?")
                .param(other.value())
                .update();
        jdbc.sql("insert into card_document_content select ?, sealed from card_document_content where document_id = ?")
                .params(other.value(), one.value())
                .update();

        refused("not-intact", () -> open(other));
    }

    private DocumentId add(String kind, String name, byte[] content) {
        return actingAs.call("sales1", () -> add(card, kind, name, content));
    }

    private DocumentId add(CardId to, String kind, String name, byte[] content) {
        return documents.add(to, kind, name, new ByteArrayInputStream(content));
    }

    private byte[] open(DocumentId id) throws IOException {
        return asSales1(() -> documents.open(card, id)).stream().readAllBytes();
    }

    private <T> T asSales1(Callable<T> act) {
        return actingAs.call("sales1", act);
    }

    private CardId cardOf(String login) {
        return actingAs.call(
                login,
                () -> transaction.execute(status -> flow.begin(
                        people.findByLogin(login).orElseThrow().team().orElseThrow())));
    }

    private int contents(DocumentId id) {
        return jdbc.sql("select count(*) from card_document_content where document_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String why, Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("card.document.refused." + why));
    }

    private static void notFound(Callable<?> act) {
        assertThatThrownBy(act::call).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
