package io.kedang.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.finance.FinanceTeam.Members;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingGrouping;
import io.kedang.ledger.AgeingLine;
import io.kedang.ledger.AgeingQuery;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.LedgerMonth;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.time.MutableClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What finance, leaders and managers look at every day, and that it is the ledger's own figures. */
@KedangTest
class FinanceFiguresTest {

    @Autowired
    private ReadingMoney reading;

    @Autowired
    private FallingDue due;

    @Autowired
    private TurnoverEntries entries;

    @Autowired
    private Trends trends;

    @Autowired
    private Ageing ageing;

    @Autowired
    private FinanceTeam team;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @Autowired
    private MutableClock moving;

    private Members members;
    private CardId customer;
    private LocalDate today;

    @BeforeEach
    void aTeamWithACustomer() {
        members = team.members();
        customer = team.customer(members);
        today = LocalDate.now(clock);
    }

    @Test
    void what_falls_due_within_a_week_is_late_or_settles_nothing_is_told() {
        ledger.shipment(customer, today.minusDays(30), "100");
        ledger.shipment(customer, today.minusDays(24), "200");
        ledger.shipment(customer, today.minusDays(23), "400");
        ledger.shipment(customer, today.minusDays(31), "8");
        ledger.shipment(customer, today.minusDays(61), "16");
        ledger.shipment(customer, today.minusDays(91), "32");
        ledger.shipment(customer, today.minusDays(121), "64");
        ledger.receipt(team.customer(members), today, "55.50");

        assertThat(now())
                .singleElement()
                .isEqualTo(new MoneyNow(
                        new BigDecimal("300.00"),
                        new AgeingLine(
                                Money.YUAN,
                                new BigDecimal("0.00"),
                                new BigDecimal("8.00"),
                                new BigDecimal("16.00"),
                                new BigDecimal("32.00"),
                                new BigDecimal("64.00"),
                                new BigDecimal("55.50")),
                        1,
                        1,
                        1));
    }

    @Test
    void it_is_what_the_ageing_of_today_tells() {
        EntryId part = ledger.shipment(customer, today.minusDays(45), "1000");
        ledger.payment(customer, today, "400.25", part);
        ledger.receipt(customer, today, "70");

        AgeingLine aged = actingAs.call(
                        members.manager(),
                        () -> ageing.by(AgeingGrouping.TEAM, AgeingQuery.all(today, Money.YUAN), Optional.empty()))
                .total();

        assertThat(now())
                .singleElement()
                .extracting(one -> one.aged().overdue(), one -> one.aged().unallocated())
                .containsExactly(aged.overdue(), aged.unallocated());
        assertThat(aged.overdue()).isEqualByComparingTo("599.75");
    }

    @Test
    void the_list_has_what_the_figure_of_the_week_counts() {
        EntryId first = ledger.shipment(customer, today.minusDays(30), "100");
        EntryId second = ledger.shipment(customer, today.minusDays(25), "50");
        ledger.payment(customer, today, "20", second);
        ledger.shipment(customer, today.minusDays(10), "7");

        DuePage page =
                actingAs.call(members.manager(), () -> due.on(DueDays.week(today), Money.YUAN, Optional.empty()));

        assertThat(page.items())
                .extracting(DueItem::entry, DueItem::dueOn, DueItem::open)
                .containsExactly(
                        tuple(first, today, new BigDecimal("100.00")),
                        tuple(second, today.plusDays(5), new BigDecimal("30.00")));
        assertThat(page.total()).isEqualByComparingTo(now().get(0).dueSoon()).isEqualByComparingTo("130");
        assertThat(page.count()).isEqualTo(2);
    }

    @Test
    void a_long_list_goes_on_where_the_page_before_ended() {
        for (int i = 0; i < FallingDue.PAGE + 3; i++) {
            ledger.shipment(customer, today.minusDays(30 - i % 7), "1");
        }

        DuePage first = page(Optional.empty());
        DuePage second = page(DueCursor.of(first.next().orElseThrow().text()));

        assertThat(first.items()).hasSize(FallingDue.PAGE);
        assertThat(second.items()).hasSize(3);
        assertThat(second.next()).isEmpty();
        assertThat(second.total()).isEqualByComparingTo("53");
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
    }

    private DuePage page(Optional<DueCursor> after) {
        return actingAs.call(members.manager(), () -> due.on(DueDays.week(today), Money.YUAN, after));
    }

    @Test
    void a_month_counts_its_entries_and_takes_off_what_was_reversed_in_it() {
        YearMonth month = YearMonth.from(today).minusMonths(2);
        ledger.shipment(customer, month.atDay(3), "1000");
        EntryId wrong = ledger.receipt(customer, month.atDay(5), "300");
        ledger.reverse(wrong, month.atDay(6));
        ledger.receipt(customer, month.atDay(7), "250.10");
        ledger.receipt(customer, month.plusMonths(1).atDay(1), "99");

        MovedPage receipts = of(Turnover.RECEIPTS, month);
        TrendMonth figures = months().get(9);

        assertThat(figures.figures().month()).isEqualTo(month);
        assertThat(figures.lastDay()).isEqualTo(month.atEndOfMonth());
        assertThat(receipts.entries())
                .extracting(MovedEntry::amount)
                .containsExactly(new BigDecimal("250.10"), new BigDecimal("-300.00"), new BigDecimal("300.00"));
        assertThat(receipts.total())
                .isEqualByComparingTo(figures.figures().receipts())
                .isEqualByComparingTo("250.10");
        assertThat(of(Turnover.SALES, month).total())
                .isEqualByComparingTo(figures.figures().sales())
                .isEqualByComparingTo("1000");
    }

    private MovedPage of(Turnover what, YearMonth month) {
        return actingAs.call(members.manager(), () -> entries.of(what, month, Money.YUAN, Optional.empty()));
    }

    private List<TrendMonth> months() {
        return actingAs.call(members.manager(), () -> trends.months(12, Money.YUAN));
    }

    @Test
    void the_trend_ends_today_with_what_is_owed_today() {
        ledger.shipment(customer, today.minusDays(40), "700");
        ledger.payment(customer, today, "150");

        TrendMonth last = months().get(11);

        assertThat(last.lastDay()).isEqualTo(today);
        assertThat(last.figures().closing()).isEqualByComparingTo("550");
        assertThat(last.figures().daysOutstanding()).isPresent();
    }

    @Test
    void days_outstanding_and_collection_rate_are_those_of_the_example_in_the_guide() {
        moving.moveTo(LocalDateTime.of(2026, 7, 10, 10, 0));
        ledger.shipment(customer, LocalDate.of(2026, 4, 10), "40000");
        ledger.shipment(customer, LocalDate.of(2026, 5, 10), "31000");
        ledger.payment(customer, LocalDate.of(2026, 5, 20), "31000");
        ledger.shipment(customer, LocalDate.of(2026, 6, 5), "20000");
        ledger.payment(customer, LocalDate.of(2026, 6, 25), "30000");

        LedgerMonth june = months().get(10).figures();

        assertThat(june.month()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(june.opening()).isEqualByComparingTo("40000");
        assertThat(june.closing()).isEqualByComparingTo("30000");
        assertThat(june.daysOutstanding()).hasValue(new BigDecimal("30.0"));
        assertThat(june.collected()).hasValue(new BigDecimal("50.0"));
    }

    @AfterEach
    void theClockRuns() {
        moving.reset();
    }

    @Test
    void a_manager_sees_nothing_of_other_teams() {
        Members others = team.members();
        ledger.shipment(team.customer(others), today.minusDays(40), "700");

        assertThat(now()).isEmpty();
        assertThat(page(Optional.empty()).items()).isEmpty();
        assertThat(of(Turnover.SALES, YearMonth.from(today.minusDays(40))).entries())
                .isEmpty();
        assertThat(months()).allMatch(month -> month.figures().closing().signum() == 0);
    }

    @Test
    void a_salesperson_sees_no_figures_of_the_company() {
        String sales = members.salesperson();

        assertThatThrownBy(() -> actingAs.run(sales, reading::now)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actingAs.run(sales, () -> due.on(DueDays.week(today), Money.YUAN, Optional.empty())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actingAs.run(
                        sales, () -> entries.of(Turnover.SALES, YearMonth.from(today), Money.YUAN, Optional.empty())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actingAs.run(sales, () -> trends.months(12, Money.YUAN)))
                .isInstanceOf(AccessRefused.class);
    }

    private List<MoneyNow> now() {
        return actingAs.call(members.manager(), reading::now);
    }
}
