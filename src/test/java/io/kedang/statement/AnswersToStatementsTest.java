package io.kedang.statement;

import static io.kedang.notice.NoticeKind.STATEMENT_OBJECTED;
import static io.kedang.notice.NoticeKind.STATEMENT_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.NewEntry;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.time.MutableClock;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskRefused;
import io.kedang.worklist.WorkList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer agrees with a statement, or objects and finance settles it. */
@KedangTest
class AnswersToStatementsTest {

    private static final byte[] PDF = "%PDF-1.7 signed and sealed".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private StatementFixtures fixtures;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private IssuingStatements issuing;

    @Autowired
    private RecordingAnswers recording;

    @Autowired
    private SettlingObjections settling;

    @Autowired
    private Statements statements;

    @Autowired
    private WorkList workList;

    @Autowired
    private Told told;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void today() {
        fixtures.today();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void a_salesperson_records_that_the_customer_confirmed_and_keeps_the_signed_paper() {
        StatementId id = fixtures.issued();

        actingAs.run("sales1", () -> recording.confirm(id, fixtures.answer(), "", Optional.of(Scan.of(PDF))));

        StatementView view = fixtures.view(id);
        assertThat(view.statement().state()).isEqualTo(StatementState.CONFIRMED);
        assertThat(view.confirmation().orElseThrow().answer().byWhom()).isEqualTo("李经理");
        assertThat(actingAs.call("finance1", () -> statements.scan(id)).content())
                .isEqualTo(PDF);
        byte[] sealed = jdbc.sql("select sealed from statement_scan where statement = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("signed and sealed");
        assertThatThrownBy(() -> fixtures.objected(id)).hasMessageContaining("statement.refused.answered");
    }

    @Test
    void what_is_no_scan_is_not_taken() {
        assertThatThrownBy(() -> Scan.of("<html>".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("statement.refused.not-a-scan");
    }

    @Test
    void an_answer_lies_between_the_issue_and_today_and_is_recorded_by_those_who_know_it() {
        StatementId id = fixtures.issued();
        Answer early = new Answer("李经理", LocalDate.of(2026, 11, 22), AnswerMeans.PHONE);
        assertThatThrownBy(() -> confirm("sales1", id, early)).hasMessageContaining("bad-day");
        Answer late = new Answer("李经理", LocalDate.of(2026, 11, 24), AnswerMeans.PHONE);
        assertThatThrownBy(() -> confirm("sales1", id, late)).hasMessageContaining("bad-day");
        assertThatThrownBy(() -> confirm("manager1", id, fixtures.answer())).hasMessageContaining("not-theirs");
        assertThatThrownBy(() -> confirm("sales2", id, fixtures.answer())).hasMessageContaining("not-found");
    }

    @Test
    void an_objection_gives_finance_a_task_that_a_reversal_settles() {
        CardId card = fixtures.customer();
        StatementId id = fixtures.issued(card);
        StatementLine first = fixtures.view(id).lines().get(0);

        ObjectionId objection = fixtures.objected(id);

        assertThat(fixtures.view(id).statement().state()).isEqualTo(StatementState.OBJECTED);
        assertThat(told.of(STATEMENT_OBJECTED, card)).contains("finance1");
        OpenTask task = workList.current(objection.subject()).orElseThrow();
        assertThat(task.group()).contains("FINANCE");
        assertThat(task.card()).contains(card);
        assertThat(workList.openOn(card)).extracting(OpenTask::id).contains(task.id());
        assertThatThrownBy(() -> confirm("sales1", id, fixtures.answer())).hasMessageContaining("objection-open");
        assertThatThrownBy(() -> reissue(id)).hasMessageContaining("objection-open");

        EntryId reversal = ledger.reverse(first.entry(), StatementFixtures.TODAY);
        settle(task.id(), new Settlement(ObjectionOutcome.REVERSED, Set.of(reversal), "已冲销，谢谢指正"));

        StatementView view = fixtures.view(id);
        assertThat(view.statement().state()).isEqualTo(StatementState.SETTLED);
        assertThat(view.objections().get(0).settled().orElseThrow().said()).isEqualTo("已冲销，谢谢指正");
        assertThat(actingAs.call("sales1", () -> statements.settledBy(objection)))
                .extracting(SettlingEntry::id)
                .containsExactly(reversal);
        assertThat(told.of(STATEMENT_SETTLED, card)).contains("sales1");
        assertThat(workList.current(objection.subject())).isEmpty();
        assertThatThrownBy(() -> settle(task.id(), explained())).isInstanceOf(TaskRefused.class);
        confirm("sales1", id, fixtures.answer());
        assertThat(fixtures.view(id).statement().state()).isEqualTo(StatementState.CONFIRMED);
    }

    @Test
    void an_explanation_settles_it_too_and_then_it_may_be_issued_anew() {
        StatementId id = fixtures.issued();
        ObjectionId objection = fixtures.objected(id);

        settle(fixtures.task(objection).orElseThrow(), explained());

        assertThat(reissue(id)).isNotNull();
    }

    @Test
    void entries_that_settle_are_the_customer_s_of_the_kind_and_newer_than_the_statement() {
        CardId card = fixtures.customer();
        EntryId old = credit(card);
        StatementId id = fixtures.issued(card);
        EntryId foreign = credit(fixtures.customer());
        TaskId task = fixtures.task(fixtures.objected(id)).orElseThrow();
        for (EntryId wrong : List.of(old, foreign)) {
            assertThatThrownBy(() -> settle(task, new Settlement(ObjectionOutcome.CREDITED, Set.of(wrong), "已开贷项通知")))
                    .hasMessageContaining("bad-settlement");
        }
        EntryId right = credit(card);
        assertThatThrownBy(() -> settle(task, new Settlement(ObjectionOutcome.REVERSED, Set.of(right), "已冲销")))
                .hasMessageContaining("bad-settlement");
        assertThatThrownBy(() -> new Settlement(ObjectionOutcome.EXPLAINED, Set.of(right), "账目无误"))
                .hasMessageContaining("bad-settlement");
        settle(task, new Settlement(ObjectionOutcome.CREDITED, Set.of(right), "已开贷项通知"));
        assertThat(fixtures.view(id).statement().state()).isEqualTo(StatementState.SETTLED);
    }

    @Test
    void a_line_that_is_not_there_cannot_be_objected_to() {
        StatementId id = fixtures.issued();
        NewObjection odd = new NewObjection(fixtures.answer(), Set.of(3), Optional.empty(), "没有这一行");
        assertThatThrownBy(() -> actingAs.call("finance1", () -> recording.object(id, odd)))
                .hasMessageContaining("no-such-line");
    }

    private static Settlement explained() {
        return new Settlement(ObjectionOutcome.EXPLAINED, Set.of(), "送货单上有签收");
    }

    private EntryId credit(CardId card) {
        return ledger.post(NewEntry.of(
                card, EntryKind.CREDIT_NOTE, LedgerFixtures.number(), LocalDate.of(2026, 10, 25), Money.of("10")));
    }

    private void settle(TaskId task, Settlement settlement) {
        actingAs.run("finance1", () -> settling.settle(task, settlement));
    }

    private void confirm(String login, StatementId id, Answer answer) {
        actingAs.run(login, () -> recording.confirm(id, answer, "", Optional.empty()));
    }

    private StatementId reissue(StatementId id) {
        return actingAs.call("finance1", () -> issuing.reissue(id, Locale.ENGLISH, "After the objection"));
    }
}
