package io.kedang.statement;

import static io.kedang.statement.StatementFixtures.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.receivables.CustomerLanguages;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement says what the ledger said when it was issued, and keeps to it. */
@KedangTest
class IssuingStatementsTest {

    @Autowired
    private StatementFixtures fixtures;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private IssuingStatements issuing;

    @Autowired
    private Statements statements;

    @Autowired
    private CustomerLanguages languages;

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
    void it_leads_from_the_opening_to_the_closing_balance_and_its_ageing() {
        StatementView view = fixtures.view(fixtures.issued());

        StatementFigures sums = view.statement().figures();
        assertThat(sums.opening()).isEqualTo("1000.00");
        assertThat(sums.charged()).isEqualTo("500.50");
        assertThat(sums.credited()).isEqualTo("1200.00");
        assertThat(sums.closing()).isEqualTo("300.50");
        assertThat(sums.ageing().notDue()).isEqualTo("300.50");
        assertThat(sums.ageing().overdue()).isEqualByComparingTo("0");
        assertThat(view.lines())
                .extracting(StatementLine::kind, StatementLine::amount, StatementLine::balance)
                .containsExactly(
                        tuple(EntryKind.SHIPMENT, new BigDecimal("500.50"), new BigDecimal("1500.50")),
                        tuple(EntryKind.RECEIPT, new BigDecimal("-1200.00"), new BigDecimal("300.50")));
        assertThat(view.moved()).isEmpty();
        assertThat(view.statement().number()).matches("DZ-2026-[0-9]{6}");
    }

    @Test
    void what_is_posted_later_for_the_month_changes_the_ledger_and_not_the_statement() {
        CardId card = fixtures.customer();
        StatementId id = fixtures.issued(card);

        ledger.shipment(card, LocalDate.of(2026, 10, 31), "99.50");

        StatementView view = fixtures.view(id);
        assertThat(view.lines()).hasSize(2);
        assertThat(view.statement().figures().closing()).isEqualTo("300.50");
        assertThat(view.moved()).hasValueSatisfying(since -> {
            assertThat(since.entries()).isEqualTo(1);
            assertThat(since.now().closing()).isEqualTo("400.00");
        });
    }

    @Test
    void an_entry_of_the_next_month_is_no_news() {
        CardId card = fixtures.customer();
        StatementId id = fixtures.issued(card);

        ledger.shipment(card, LocalDate.of(2026, 11, 2), "99.50");

        assertThat(fixtures.view(id).moved()).isEmpty();
    }

    @Test
    void issued_anew_it_says_what_the_ledger_says_now_and_names_the_old_one() {
        CardId card = fixtures.customer();
        StatementId old = fixtures.issued(card);
        EntryId wrong = ledger.shipment(card, LocalDate.of(2026, 10, 30), "70.00");
        ledger.reverse(wrong, LocalDate.of(2026, 10, 31));

        StatementId fresh =
                actingAs.call("finance1", () -> issuing.reissue(old, Locale.ENGLISH, "Another shipment turned up"));

        StatementView view = fixtures.view(fresh);
        assertThat(view.replaced().orElseThrow().id()).isEqualTo(old);
        assertThat(view.lines()).hasSize(4);
        assertThat(view.lines().get(3).reverses()).isEqualTo(view.lines().get(2).document());
        assertThat(view.statement().figures().closing()).isEqualTo("300.50");
        assertThat(view.statement().language()).isEqualTo(Locale.ENGLISH);
        StatementView before = fixtures.view(old);
        assertThat(before.statement().state()).isEqualTo(StatementState.REPLACED);
        assertThat(before.successor().orElseThrow().id()).isEqualTo(fresh);
        assertThatThrownBy(() -> actingAs.call("finance1", () -> issuing.reissue(old, Locale.ENGLISH, "again")))
                .isInstanceOf(StatementRefused.class)
                .hasMessageContaining("statement.refused.replaced");
    }

    @Test
    void there_is_one_for_each_month_that_is_over() {
        CardId card = fixtures.customer();
        fixtures.issued(card);
        assertThatThrownBy(() -> fixtures.issued(card)).hasMessageContaining("statement.refused.issued-already");
        assertThatThrownBy(() -> issue(card, YearMonth.of(2026, 11))).hasMessageContaining("month-not-over");
        assertThatThrownBy(() -> issue(ledger.account(), OCTOBER)).hasMessageContaining("nothing-to-state");
        assertThat(issue(card, YearMonth.of(2026, 9))).isNotNull();
    }

    @Test
    void it_is_written_in_the_language_that_is_kept_for_the_customer() {
        CardId card = fixtures.customer();
        actingAs.run("finance1", () -> languages.set(card, "ko"));

        assertThat(fixtures.view(fixtures.issued(card)).statement().language()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void only_finance_issues_and_only_who_sees_the_money_reads() {
        CardId card = fixtures.customer();
        assertThatThrownBy(
                        () -> actingAs.call("sales1", () -> issuing.issue(card, OCTOBER, Optional.of(Locale.ENGLISH))))
                .isInstanceOf(AccessRefused.class);
        StatementId id = fixtures.issued(card);
        assertThat(actingAs.call("sales1", () -> statements.get(id)).answers()).isTrue();
        assertThat(actingAs.call("manager1", () -> statements.get(id)).answers())
                .isFalse();
        assertThatThrownBy(() -> actingAs.call("sales2", () -> statements.get(id)))
                .isInstanceOf(StatementRefused.class);
        assertThatThrownBy(() -> actingAs.call("clerk1", () -> statements.get(id)))
                .isInstanceOf(AccessRefused.class);
        assertThat(actingAs.call("sales2", () -> statements.of(card))).isEmpty();
    }

    @Test
    void numbers_have_no_gap_though_many_are_issued_at_once_and_some_fail() throws Exception {
        List<CardId> cards =
                IntStream.range(0, 8).mapToObj(i -> fixtures.customer()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (CardId card : cards) {
            threads.submit(() -> fixtures.issued(card));
            threads.submit(() -> fixtures.issued(card));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        List<Long> numbers = jdbc.sql("select seq from statement where year = 2026 order by seq")
                .query(Long.class)
                .list();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(cards).allSatisfy(card -> assertThat(actingAs.call("finance1", () -> statements.of(card)))
                .hasSize(1));
    }

    @Test
    void the_database_lets_nobody_change_what_was_issued() {
        StatementId id = fixtures.issued();
        assertThatThrownBy(() -> jdbc.sql("update statement set closing = 0 where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from statement_line where statement = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private StatementId issue(CardId card, YearMonth month) {
        return actingAs.call("finance1", () -> issuing.issue(card, month, Optional.of(Locale.ENGLISH)));
    }
}
