package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.ArchiveRefused;
import io.kedang.archive.Filings;
import io.kedang.card.CardState;
import io.kedang.card.ReadingHistory;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.Accounts;
import io.kedang.shared.CardId;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An error inside a step rolls back the card and the task together: here the database refuses the last write. */
@KedangTest
class AtomicStepsTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Entering entering;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private Filings filings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.asOwner());

    @AfterEach
    void mend() {
        owner.sql("drop function if exists fails_for_a_test() cascade").update();
    }

    @Test
    void a_card_whose_place_cannot_be_noted_is_not_entered_and_leaves_no_gap() {
        ArchiveNumber before = fixtures.enter(fixtures.signedCard());
        CardId card = fixtures.signedCard();
        String happened = whatHappened(card);
        breaks("insert on archive_place", "new.card_id = '" + card + "'");

        assertFails(() -> fixtures.enter(card));

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
        assertThat(fixtures.card(card).archiveNumber()).isEmpty();
        assertThat(fixtures.openTask(card).step()).isEqualTo("Task_enterCard");
        assertThat(fixtures.openTask(card).assignee()).isEmpty();
        assertThat(filings.of(card)).isEmpty();
        assertThat(whatHappened(card)).isEqualTo(happened);
        mend();
        assertThat(running(fixtures.enter(card))).isEqualTo(running(before) + 1);
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.ENTERED);
    }

    @Test
    void a_card_whose_next_task_cannot_be_made_is_not_signed() {
        CardId card = fixtures.handedInCard();
        String happened = whatHappened(card);
        breaks("insert on work_item", "new.subject = '" + card + "'");

        assertFails(() -> fixtures.sign(card));

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.HANDED_IN);
        assertThat(actingAs.call("leader1", () -> history.signatures(card))).isEmpty();
        assertThat(fixtures.openTask(card).step()).isEqualTo("Task_reviewCard");
        assertThat(whatHappened(card)).isEqualTo(happened);
        mend();
        fixtures.sign(card);
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
    }

    @Test
    void a_card_whose_review_cannot_begin_is_not_handed_in() {
        CardId card = fixtures.draftBy("sales1");
        breaks("insert on work_item", "new.subject = '" + card + "'");

        assertFails(() -> fixtures.handIn(card));

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DRAFT);
        assertThat(fixtures.card(card).revision()).isZero();
        assertThat(count("card_revision", card)).isZero();
        assertThat(count("card_phone", card)).isZero();
        assertThat(fixtures.openTask(card).step()).isEqualTo("Task_collectCard");
        mend();
        fixtures.handIn(card);
        assertThat(fixtures.card(card).revision()).isEqualTo(1);
    }

    @Test
    void an_account_is_not_open_unless_the_flow_ends() {
        CardId card = fixtures.enteredCard();
        breaks("update on process_link", "new.subject = '" + card + "'");

        assertFails(() -> fixtures.openAccount(card));

        assertThat(fixtures.card(card).state()).isEqualTo(CardState.ENTERED);
        assertThat(actingAs.call("finance1", () -> accounts.of(card))).isEmpty();
        assertThat(fixtures.openTask(card).step()).isEqualTo("Task_openAccount");
        mend();
        fixtures.openAccount(card);
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.ARCHIVED);
    }

    @Test
    void a_card_without_its_flow_is_not_begun() {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        breaks("insert on process_link", "new.kind = 'card-intake'");

        assertFails(() -> fixtures.draftBy("sales1", texts));

        assertThat(jdbc.sql("select count(*) from card where name = ?")
                        .param(texts.get("basics.fullName"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_entry_that_is_refused_changes_nothing() {
        CardId card = fixtures.signedCard();
        Entry right = fixtures.entry(card);
        Entry nowhere = new Entry(right.keyed(), "XX", "ZM", right.place(), right.branchReason());

        assertThatThrownBy(() -> actingAs.run("clerk1", () -> entering.enter(fixtures.task(card), nowhere)))
                .isInstanceOf(ArchiveRefused.class);
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.SIGNED);
        assertThat(fixtures.openTask(card).assignee()).isEmpty();
    }

    /** @param event such as {@code insert on card} */
    private void breaks(String event, String when) {
        owner.sql("""
                        create function fails_for_a_test() returns trigger language plpgsql as
                        $$ begin raise exception 'a test lets this fail'; end $$""").update();
        owner.sql("create trigger fails_for_a_test before " + event + " for each row when (" + when
                        + ") execute function fails_for_a_test()")
                .update();
    }

    private static void assertFails(ThrowingCallable step) {
        assertThatThrownBy(step).hasStackTraceContaining("a test lets this fail");
    }

    /** Events and audit of changes; looks are recorded though the step fails. */
    private String whatHappened(CardId card) {
        return count("card_event", card) + " events, "
                + jdbc.sql("""
                                select count(*) from audit_entry
                                where subject_kind = 'card' and subject_id = ? and what <> 'CARD_LOOKED_AT'""").param(card.toString()).query(Long.class).single()
                + " changes";
    }

    private long count(String table, CardId card) {
        return jdbc.sql("select count(*) from " + table + " where card_id = ?")
                .param(card.value())
                .query(Long.class)
                .single();
    }

    private static int running(ArchiveNumber number) {
        return Integer.parseInt(number.text().substring(number.text().lastIndexOf('-') + 1));
    }
}
