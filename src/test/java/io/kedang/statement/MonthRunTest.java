package io.kedang.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.Standings;
import io.kedang.receivables.CustomerLanguages;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The statements of a month, for all customers, some at a time. The months are far back, for all customers have a part in it. */
@KedangTest
class MonthRunTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 3);

    @Autowired
    private StatementFixtures fixtures;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private IssuingMonths months;

    @Autowired
    private CarryingOutRuns carryingOut;

    @Autowired
    private MonthRuns runs;

    @Autowired
    private StatementBook book;

    @Autowired
    private Standings standings;

    @Autowired
    private Ageing ageing;

    @Autowired
    private MonthEntries entries;

    @Autowired
    private CustomerLanguages languages;

    @Autowired
    private Statements statements;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TransactionTemplate transaction;

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
    void it_goes_on_after_a_crash_and_issues_nothing_twice() {
        CardId moved = ledger.account();
        ledger.shipment(moved, LocalDate.of(2025, 3, 5), "100.00");
        ledger.payment(moved, LocalDate.of(2025, 3, 9), "100.00");
        CardId owing = ledger.account();
        ledger.shipment(owing, LocalDate.of(2025, 2, 1), "40.00");
        CardId paid = ledger.account();
        ledger.shipment(paid, LocalDate.of(2025, 1, 1), "10.00");
        ledger.payment(paid, LocalDate.of(2025, 2, 1), "10.00");
        CardId later = ledger.account();
        ledger.shipment(later, LocalDate.of(2025, 4, 1), "10.00");

        StatementRunId run = begin(MONTH);
        assertThatThrownBy(() -> begin(MONTH)).hasMessageContaining("statement.refused.run-open");
        assertThat(carryingOut.goOn(run, 1)).isTrue();
        int before = issued(run);
        transaction.executeWithoutResult(status -> {
            carryingOut.goOn(run, 2);
            status.setRollbackOnly();
        });
        assertThat(issued(run)).as("what was cut off has left nothing").isEqualTo(before);
        toTheEnd(run);

        MonthRun done = actingAs.call("finance1", () -> months.get(run));
        assertThat(done.isOpen()).isFalse();
        assertThat(actingAs.call("finance1", () -> months.failures(run))).doesNotContainKeys(moved, owing, paid, later);
        assertThat(done.looked()).isEqualTo(done.accounts());
        assertThat(done.issued()).isEqualTo(issued(run)).isEqualTo(customers(run));
        assertThat(of(moved)).hasSize(1);
        assertThat(of(moved).get(0).entries()).isEqualTo(2);
        assertThat(of(owing))
                .extracting(statement -> statement.figures().closing().toPlainString())
                .containsExactly("40.00");
        assertThat(of(paid)).isEmpty();
        assertThat(of(later)).isEmpty();

        StatementRunId again = begin(MONTH);
        toTheEnd(again);
        assertThat(issued(again)).isZero();
    }

    @Test
    void where_the_statement_of_one_customer_fails_the_others_have_theirs() {
        CardId good = ledger.account();
        ledger.shipment(good, LocalDate.of(2025, 6, 5), "100.00");
        CardId bad = ledger.account();
        ledger.shipment(bad, LocalDate.of(2025, 6, 5), "100.00");
        StatementRunId run = begin(YearMonth.of(2025, 6));
        CarryingOutRuns troubled = new CarryingOutRuns(runs, failingFor(bad), book, transaction, clock);

        boolean more = true;
        while (more) {
            more = troubled.goOn(run, CarryingOutRuns.CHUNK);
        }

        assertThat(of(good)).hasSize(1);
        assertThat(of(bad)).isEmpty();
        MonthRun done = actingAs.call("finance1", () -> months.get(run));
        assertThat(done.isOpen()).isFalse();
        assertThat(done.failed()).isPositive();
        assertThat(actingAs.call("finance1", () -> months.failures(run))).containsKey(bad);
    }

    private DrawingUp failingFor(CardId bad) {
        return new DrawingUp(standings, ageing, entries, languages, jdbc) {
            @Override
            public List<DrawnStatement> of(Collection<CardId> cards, YearMonth month) {
                if (cards.contains(bad)) {
                    throw new IllegalStateException("as when a ledger does not add up");
                }
                return super.of(cards, month);
            }
        };
    }

    @Test
    void only_finance_begins_one_and_only_for_a_month_that_is_over() {
        assertThatThrownBy(() -> actingAs.call("sales1", () -> months.begin(MONTH)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> begin(YearMonth.of(2026, 11))).hasMessageContaining("month-not-over");
    }

    private void toTheEnd(StatementRunId run) {
        boolean more = true;
        while (more) {
            more = carryingOut.goOn(run, CarryingOutRuns.CHUNK);
        }
    }

    private StatementRunId begin(YearMonth month) {
        return actingAs.call("finance1", () -> months.begin(month));
    }

    private List<Statement> of(CardId card) {
        return actingAs.call("finance1", () -> statements.of(card));
    }

    private int issued(StatementRunId run) {
        return count("count(*)", run);
    }

    private int customers(StatementRunId run) {
        return count("count(distinct card_id)", run);
    }

    private int count(String what, StatementRunId run) {
        return jdbc.sql("select " + what + " from statement where run = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }
}
