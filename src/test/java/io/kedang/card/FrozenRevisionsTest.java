package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.KedangTest;
import io.kedang.access.FieldGroup;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.secrecy.RotatedKeys;
import io.kedang.secrecy.Sealing;
import io.kedang.shared.CardId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was handed in and signed stays as it is, and shows when someone has laid hands on it. */
@KedangTest
class FrozenRevisionsTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Sealing sealing;

    @Autowired
    private RotatedKeys rotated;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.asOwner());

    @ParameterizedTest
    @CsvSource({
        "card_revision, number",
        "card_revision_group, field_group",
        "card_revision_document, sha256",
        "card_signature, role",
        "card_event, what",
        "card_remark, remark"
    })
    void the_application_may_neither_change_nor_delete(String table, String column) {
        assertDenied("update " + table + " set " + column + " = " + column + " where false");
        assertDenied("delete from " + table + " where false");
        assertDenied("truncate " + table);
    }

    private void assertDenied(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
    }

    @Test
    void the_database_takes_no_signature_under_something_else() {
        CardId card = fixtures.signedCard();
        CardId other = fixtures.signedCard();
        String same = "revision_id, signed_by, signed_name, role, clock_timestamp(), ";

        assertUnfit(card, "card_id, " + same + "sha256('x')");
        assertUnfit(card, "cast('" + other + "' as uuid), " + same + "digest");
        assertUnfit(card, "card_id, revision_id, gen_random_uuid(), signed_name, role, clock_timestamp(), digest");
        assertUnfit(card, "card_id, revision_id, signed_by, signed_name, role, signed_at, digest");
        assertThat(sign(card, "card_id, " + same + "digest")).as("what fits").isOne();
    }

    private void assertUnfit(CardId card, String values) {
        assertThatThrownBy(() -> sign(card, values)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private int sign(CardId card, String values) {
        return jdbc.sql("insert into card_signature (id, card_id, revision_id, signed_by, signed_name, role, signed_at,"
                        + " digest) select gen_random_uuid(), " + values + " from card_signature where card_id = ?")
                .param(card.value())
                .update();
    }

    @Test
    void a_revision_is_intact_as_it_was_handed_in() {
        assertThat(isIntact(fixtures.handedInCard())).isTrue();
        assertThat(isIntact(fixtures.archivedCard())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain = jsonb_set(plain, '{basics,fullName}', '\"另一家公司\"')",
                "plain = plain #- '{address,street}'",
                "plain = jsonb_set(plain, '{basics,shortName.reason}', '\"added\"')",
                "plain = jsonb_set(plain, '{principals,0,religion}', '\"smuggled\"')",
                "digest = sha256('x')"
            })
    void a_changed_revision_is_no_longer_intact(String change) {
        CardId card = fixtures.handedInCard();
        CardId other = fixtures.handedInCard();

        tamper("update card_revision set " + change + " where card_id = ?", card);

        assertThat(isIntact(card)).isFalse();
        assertThat(isIntact(other)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update card_revision_group set digest = sha256('x') where field_group = 'BASIC' and revision_id = %s",
                "update card_revision_group set salt = sha256('x') where field_group = 'BASIC' and revision_id = %s",
                "delete from card_revision_group where field_group = 'INTIMATE' and revision_id = %s",
                "update card_revision_group set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))"
                        + " where field_group = 'BANK' and revision_id = %s"
            })
    void a_changed_group_is_no_longer_intact(String statement) {
        CardId card = fixtures.handedInCard();

        tamper(statement.formatted("(select id from card_revision where card_id = ?)"), card);

        assertThat(isIntact(card)).isFalse();
    }

    @Test
    void a_revision_that_is_right_in_itself_but_was_not_what_was_signed_is_not_intact() {
        CardId card = fixtures.signedCard();

        tamper("update card_signature set digest = sha256('x') where card_id = ?", card);

        assertThat(isIntact(card)).isFalse();
    }

    @Test
    void a_document_added_to_a_frozen_revision_shows() {
        CardId card = fixtures.handedInCard();

        owner.sql("""
                        insert into card_revision_document (revision_id, document_id, sha256)
                        select id, ?, sha256('x') from card_revision where card_id = ?""").params(UUID.randomUUID(), card.value()).update();

        assertThat(isIntact(card)).isFalse();
    }

    @Test
    void groups_sealed_again_with_another_key_still_verify() {
        CardId card = fixtures.signedCard();
        UUID revision = fixtures.latest(card).id();
        Map<FieldGroup, byte[]> before = sealedGroups(revision);
        assertThat(before).hasSize(4);
        Revisions afterRotation = new Revisions(jdbc, new CardJson(mapper), mapper, rotated.sealing());
        try {
            before.forEach((group, bytes) -> store(
                    revision,
                    group,
                    rotated.sealing().seal(place(revision, group), sealing.open(place(revision, group), bytes))));

            assertThat(sealedGroups(revision).get(FieldGroup.BANK)).isNotEqualTo(before.get(FieldGroup.BANK));
            assertThat(transaction.<Boolean>execute(status -> afterRotation.isIntact(card, 1)))
                    .isTrue();
            assertThat(transaction
                            .<CardContent>execute(status -> afterRotation
                                    .of(card, 1, Set.of(FieldGroup.BANK))
                                    .content())
                            .text("basics.bankAccount"))
                    .isPresent();
        } finally {
            before.forEach((group, bytes) -> store(revision, group, bytes));
        }
    }

    @Test
    void only_the_asked_groups_are_opened() {
        CardId card = fixtures.handedInCard();
        tamper(
                "update card_revision_group set sealed = '\\x00' where field_group = 'PRIVATE' and revision_id ="
                        + " (select id from card_revision where card_id = ?)",
                card);

        CardContent content = transaction.execute(status ->
                revisions.of(card, 1, Set.of(FieldGroup.BASIC, FieldGroup.BANK)).content());

        assertThat(content.text("basics.bankAccount")).isPresent();
        assertThat(content.text("principals.0.mobile")).isEmpty();
        assertThat(content.text("principals.0.name")).isEmpty();
    }

    private boolean isIntact(CardId card) {
        return actingAs.call(
                "leader1", () -> history.isIntact(card, fixtures.card(card).revision()));
    }

    private void tamper(String statement, CardId card) {
        assertThat(owner.sql(statement).param(card.value()).update()).isEqualTo(1);
    }

    private Map<FieldGroup, byte[]> sealedGroups(UUID revision) {
        Map<FieldGroup, byte[]> groups = new TreeMap<>();
        jdbc.sql("select field_group, sealed from card_revision_group where revision_id = ? and sealed is not null")
                .param(revision)
                .query(row -> {
                    groups.put(FieldGroup.valueOf(row.getString(1)), row.getBytes(2));
                });
        return groups;
    }

    private void store(UUID revision, FieldGroup group, byte[] bytes) {
        owner.sql("update card_revision_group set sealed = ? where revision_id = ? and field_group = ?")
                .params(bytes, revision, group.name())
                .update();
    }

    private static String place(UUID revision, FieldGroup group) {
        return "card_revision_group|" + revision + "|" + group.name();
    }
}
