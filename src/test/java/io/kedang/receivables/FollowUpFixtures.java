package io.kedang.receivables;

import io.kedang.identity.ActingAs;
import io.kedang.intake.TimePasses;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.time.MutableClock;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Customers in arrears at each step of the follow-up, brought there by the people of the demonstration. */
@Component
public class FollowUpFixtures {

    private static final int TERMS = 30;

    private final LedgerFixtures ledgers;
    private final DueCases due;
    private final FollowUpCases cases;
    private final ReadingCases reading;
    private final RemindingCustomers reminding;
    private final CollectingDebts collecting;
    private final SettlingPlans settling;
    private final DecidingArrears deciding;
    private final WorkList workList;
    private final ActingAs actingAs;
    private final TransactionTemplate apart;
    private final TimePasses time;
    private final MutableClock clock;
    private final JdbcClient jdbc;

    FollowUpFixtures(
            LedgerFixtures ledgers,
            DueCases due,
            FollowUpCases cases,
            ReadingCases reading,
            RemindingCustomers reminding,
            CollectingDebts collecting,
            SettlingPlans settling,
            DecidingArrears deciding,
            WorkList workList,
            ActingAs actingAs,
            TransactionTemplate apart,
            TimePasses time,
            MutableClock clock,
            JdbcClient jdbc) {
        this.ledgers = ledgers;
        this.due = due;
        this.cases = cases;
        this.reading = reading;
        this.reminding = reminding;
        this.collecting = collecting;
        this.settling = settling;
        this.deciding = deciding;
        this.workList = workList;
        this.actingAs = actingAs;
        this.apart = apart;
        this.time = time;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A customer of sales1 who owes this and is late by so many days; nobody has looked yet. */
    public CardId owing(String amount, int daysLate) {
        CardId card = ledgers.account(new PaymentTerms(PaymentTerms.Kind.NET_DAYS, TERMS));
        owes(card, amount, daysLate);
        return card;
    }

    public EntryId owes(CardId card, String amount, int daysLate) {
        return ledgers.shipment(card, today().minusDays(TERMS + daysLate), amount);
    }

    EntryId pays(CardId card, String amount) {
        return ledgers.payment(card, today(), amount);
    }

    /** As the round of the day does. */
    public CaseId opened(CardId card) {
        apart.executeWithoutResult(status -> due.open(card));
        return id(card);
    }

    /** Likewise. @return whether the case stands elsewhere now */
    boolean looked(CardId card) {
        return Boolean.TRUE.equals(apart.execute(status -> due.look(card)));
    }

    CaseId id(CardId card) {
        return cases.of(card).orElseThrow(() -> new AssertionError("no case")).id();
    }

    /** A customer whom finance is to remind: 8,000 late by 5 days. */
    public CaseId toRemind() {
        return opened(owing("8000", 5));
    }

    /** Whom the salesperson is to visit: 20 days late. */
    public CaseId toVisit() {
        return opened(owing("8000", 20));
    }

    /** Whom the manager is to settle with: 40 days late. */
    public CaseId toSettle() {
        return opened(owing("8000", 40));
    }

    /** Whom the leader is to decide on: 130 days late. */
    public CaseId toDecide() {
        return opened(owing("8000", 130));
    }

    void remind(CaseId id, int payWithin) {
        NewLetter letter =
                new NewLetter("zh", LetterMeans.LETTER, "付款提醒", "请尽快付款。", today(), today().plusDays(payWithin));
        actingAs.run("finance1", () -> reminding.sent(task(id), letter));
    }

    void promise(CaseId id, int inDays, String amount) {
        actingAs.run("sales1", () -> collecting.promised(task(id), promised(inDays, amount), said("月底前付清")));
    }

    NewPromise promised(int inDays, String amount) {
        return new NewPromise(today().plusDays(inDays), Money.of(amount));
    }

    void visitInVain(CaseId id) {
        actingAs.run("sales1", () -> collecting.inVain(task(id), CaseHappening.REFUSED, today(), said("不肯付")));
    }

    void plan(CaseId id, NewPromise... instalments) {
        actingAs.run("manager1", () -> settling.plan(task(id), List.of(instalments), said("分期")));
    }

    void hold(CaseId id, int days) {
        actingAs.run("manager1", () -> settling.hold(task(id), today().plusDays(days), said("先停止发货")));
    }

    void passOn(CaseId id) {
        actingAs.run("manager1", () -> settling.passOn(task(id), said("请领导决定")));
    }

    void giveTime(CaseId id, int days) {
        actingAs.run("leader1", () -> deciding.giveTime(task(id), today().plusDays(days), said("再给一个月")));
    }

    void handToLaw(CaseId id) {
        actingAs.run("leader1", () -> deciding.handToLaw(task(id), said("起诉")));
    }

    void writeOff(CaseId id) {
        actingAs.run("leader1", () -> deciding.writeOff(task(id), said("已注销")));
    }

    static Reason said(String text) {
        return new Reason(text);
    }

    public TaskId task(CaseId id) {
        return open(id).orElseThrow(() -> new AssertionError("nothing is to be done"))
                .id();
    }

    /** Of the second person who decides a write-off of the customer. */
    TaskId writeOffTask(CaseId id) {
        return workList.openOn(card(id)).stream()
                .filter(task -> task.processKey().equals("write-off"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no write-off waits"))
                .id();
    }

    Optional<OpenTask> open(CaseId id) {
        return workList.current(id.subject());
    }

    /** As finance sees it. */
    public CaseView view(CaseId id) {
        return actingAs.call("finance1", () -> reading.get(id));
    }

    CaseStep step(CaseId id) {
        return view(id).step();
    }

    CardId card(CaseId id) {
        return view(id).card().id();
    }

    List<CaseHappening> happened(CaseId id) {
        return view(id).events().stream().map(CaseEvent::what).toList();
    }

    /** Until the evening of that day, with everything that falls due about the case meanwhile. */
    void until(CaseId id, LocalDate day) {
        time.until(day.atTime(LocalTime.of(20, 0)), id.subject());
    }

    /** How many process instances of the case run. */
    int running(CaseId id) {
        return jdbc.sql("select count(*) from act_ru_execution where business_key_ = ? and parent_id_ is null")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    /** No round looks at it any more. */
    void forget(CaseId id) {
        jdbc.sql("update receivables_case set step = 'CLEARED', ended_at = now(), ended_on = current_date where id = ?")
                .param(id.value())
                .update();
        jdbc.sql("update process_link set ended_at = now() where ended_at is null and subject = (select card_id from"
                        + " receivables_case where id = ?) and kind = 'receivable-followup'")
                .param(id.value())
                .update();
    }

    public void endedByPayment(CaseId id) {
        pays(card(id), view(id).overdue().amount().toPlainString());
    }
}
