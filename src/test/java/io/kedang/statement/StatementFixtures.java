package io.kedang.statement;

import io.kedang.identity.ActingAs;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Customers of sales1 with statements that finance1 issued; October 2026 is the month, and it is 23 November. */
@Component
public class StatementFixtures {

    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final LedgerFixtures ledger;
    private final ActingAs actingAs;
    private final IssuingStatements issuing;
    private final IssuingMonths months;
    private final RecordingAnswers recording;
    private final Statements statements;
    private final WorkList workList;
    private final MutableClock clock;

    StatementFixtures(
            LedgerFixtures ledger,
            ActingAs actingAs,
            IssuingStatements issuing,
            IssuingMonths months,
            RecordingAnswers recording,
            Statements statements,
            WorkList workList,
            MutableClock clock) {
        this.ledger = ledger;
        this.actingAs = actingAs;
        this.issuing = issuing;
        this.months = months;
        this.recording = recording;
        this.statements = statements;
        this.workList = workList;
        this.clock = clock;
    }

    public void today() {
        clock.moveTo(TODAY.atTime(9, 0));
    }

    /**
     * Owed 1 000.00 from August when October began, was shipped 500.50 more, and paid 1 200.00 for the oldest: 300.50 are
     * open when it ends, due on 4 November.
     */
    public CardId customer() {
        CardId card = ledger.account();
        ledger.shipment(card, LocalDate.of(2026, 8, 20), "1000.00");
        ledger.shipment(card, LocalDate.of(2026, 10, 5), "500.50");
        ledger.payment(card, LocalDate.of(2026, 10, 20), "1200.00");
        return card;
    }

    public StatementId issued() {
        return issued(customer());
    }

    public StatementId issued(CardId card) {
        return actingAs.call("finance1", () -> issuing.issue(card, OCTOBER, Optional.empty()));
    }

    /** A run that has looked at nothing yet. */
    public StatementRunId begun(YearMonth month) {
        return actingAs.call("finance1", () -> months.begin(month));
    }

    /** By sales1, to the first line. */
    public ObjectionId objected(StatementId id) {
        return actingAs.call(
                "sales1",
                () -> recording.object(id, new NewObjection(answer(), Set.of(1), Optional.empty(), "这批货少了两辆")));
    }

    public Answer answer() {
        return new Answer("李经理", LocalDate.now(clock), AnswerMeans.PHONE);
    }

    public StatementView view(StatementId id) {
        return actingAs.call("finance1", () -> statements.get(id));
    }

    public Optional<TaskId> task(ObjectionId objection) {
        return workList.current(objection.subject()).map(task -> task.id());
    }
}
