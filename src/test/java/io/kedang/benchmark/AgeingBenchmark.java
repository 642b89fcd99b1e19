package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.AgedItems;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingBucket;
import io.kedang.ledger.AgeingGrouping;
import io.kedang.ledger.AgeingQuery;
import io.kedang.ledger.LedgerFigures;
import io.kedang.ledger.Overdue;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ageing of a hundred thousand customers with five million entries, on today and on days that are past. */
@OnDemand
@KedangTest
class AgeingBenchmark {

    private static final int CUSTOMERS = Rounds.of("debtors", 100_000);
    private static final int ROUNDS = Rounds.of("rounds", 5);

    @Autowired
    private Ageing ageing;

    @Autowired
    private AgedItems items;

    @Autowired
    private Overdue overdue;

    @Autowired
    private LedgerFigures figures;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void ageing_of_all_customers() throws Exception {
        ManyEntries.make(CUSTOMERS);
        long entries =
                jdbc.sql("select count(*) from ledger_entry").query(Long.class).single();
        LocalDate today = LocalDate.now(clock);
        Table table =
                new Table("Ageing, " + CUSTOMERS + " customers, " + entries + " entries", "what", "seconds", "longest");
        for (LocalDate day : List.of(
                today,
                today.withDayOfMonth(1).minusDays(1),
                today.minusMonths(6),
                today.minusYears(1),
                today.minusYears(2))) {
            time(table, "all customers on " + day, "leader1", () -> by(AgeingGrouping.CUSTOMER, day));
        }
        for (AgeingGrouping grouping : AgeingGrouping.values()) {
            time(table, "by " + grouping + " today", "leader1", () -> by(grouping, today));
        }
        time(table, "a salesperson’s customers today", "sales1", () -> by(AgeingGrouping.CUSTOMER, today));
        time(
                table,
                "a salesperson’s customers a year ago",
                "sales1",
                () -> by(AgeingGrouping.CUSTOMER, today.minusYears(1)));
        time(
                table,
                "entries behind over 90 days, all customers",
                "leader1",
                () -> items.behind(AgeingQuery.all(today, Money.YUAN), Set.of(AgeingBucket.OVER_90), Optional.empty()));
        CardId one = new CardId(jdbc.sql("select id from card where name = '客户77'")
                .query(java.util.UUID.class)
                .single());
        time(table, "one customer on " + today.minusYears(1), "leader1", () -> ageing.of(one, today.minusYears(1)));
        time(table, "200 customers overdue", "leader1", () -> overdue.beyond(7, BigDecimal.TEN, Optional.empty()));
        time(
                table,
                "thirteen months in figures",
                "leader1",
                () -> figures.months(YearMonth.from(today).minusMonths(12), YearMonth.from(today), Money.YUAN));
        table.row("budget for all customers", 5.0, "");
        table.print();
    }

    private void by(AgeingGrouping grouping, LocalDate day) {
        ageing.by(grouping, AgeingQuery.all(day, Money.YUAN), Optional.empty());
    }

    private void time(Table table, String what, String login, Runnable work) {
        List<Double> seconds = new ArrayList<>();
        actingAs.run(login, () -> {
            work.run();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                work.run();
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        });
        table.row(
                what,
                Timing.median(seconds),
                seconds.stream().max(Double::compare).orElseThrow());
    }
}
