package io.kedang.demo;

import io.kedang.ledger.EntryKind;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.ProductLine;
import io.kedang.ledger.Settling;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a customer of the demonstration was shipped and paid since the January before last, month by month, as its card
 * tells of the last year. The same on each day on which the demonstration begins, but for the days themselves.
 */
final class DemoTrade {

    private static final BigDecimal YEARLY_UNIT = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent of a usual month: less around the new year, more in spring. */
    private static final int[] SEASON = {90, 80, 110, 120, 110, 100, 90, 90, 110, 100, 90, 110};

    private static final BigDecimal REST = new BigDecimal("8600.00");

    private static final BigDecimal BICYCLE = new BigDecimal("468.00");
    private static final BigDecimal ELECTRIC = new BigDecimal("2260.00");

    private final DemoCustomer customer;
    private final CardId card;
    private final DemoPayer payer;
    private final LocalDate today;
    private final List<NewEntry> entries = new ArrayList<>();

    DemoTrade(DemoCustomer customer, CardId card, LocalDate today) {
        this.customer = customer;
        this.card = card;
        this.payer = DemoPayer.of(customer);
        this.today = today;
    }

    /** What the customer buys in a month, by the last year on its card. */
    static BigDecimal monthly(DemoCustomer customer) {
        return new BigDecimal(customer.trade().salesLast())
                .multiply(YEARLY_UNIT)
                .divide(BigDecimal.valueOf(12), 0, RoundingMode.DOWN);
    }

    /** In no order. */
    List<NewEntry> entries() {
        if (payer == DemoPayer.GIVEN_UP) {
            longAgo();
            return entries;
        }
        YearMonth last = YearMonth.from(today);
        for (YearMonth month = YearMonth.of(today.getYear() - 1, 1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            month(month);
        }
        if (payer == DemoPayer.BEYOND_LIMIT) {
            ship(today.minusDays(3), monthly(customer).add(monthly(customer)));
        }
        return entries;
    }

    private void month(YearMonth month) {
        LocalDate day = month.atDay(4 + customer.number() % 18);
        boolean stopped = payer == DemoPayer.IN_ARREARS && day.isAfter(today.minusMonths(4));
        if (day.isAfter(today) || stopped) {
            return;
        }
        BigDecimal share = BigDecimal.valueOf(SEASON[month.getMonthValue() - 1]);
        BigDecimal amount = ship(day, monthly(customer).multiply(share).divide(HUNDRED, 0, RoundingMode.DOWN));
        pay(day, amount);
    }

    /** Two thirds in electric ones. @return what they come to */
    private BigDecimal ship(LocalDate day, BigDecimal about) {
        BigDecimal electric = about.multiply(BigDecimal.valueOf(2))
                .divide(BigDecimal.valueOf(3).multiply(ELECTRIC), 0, RoundingMode.DOWN)
                .max(BigDecimal.ONE);
        BigDecimal others = about.subtract(electric.multiply(ELECTRIC))
                .divide(BICYCLE, 0, RoundingMode.DOWN)
                .max(BigDecimal.ONE);
        List<ProductLine> lines = List.of(
                new ProductLine("电动自行车 48V", electric, "辆", ELECTRIC),
                new ProductLine("城市自行车 26 寸", others, "辆", BICYCLE));
        BigDecimal amount = electric.multiply(ELECTRIC).add(others.multiply(BICYCLE));
        add(EntryKind.SHIPMENT, "FH", day, amount, lines, new Settling.Later());
        return amount;
    }

    private void pay(LocalDate shipped, BigDecimal amount) {
        LocalDate due = shipped.plusDays(30);
        LocalDate after = YearMonth.from(shipped).atEndOfMonth().plusDays(15);
        switch (payer) {
            case PROMPT, BEYOND_LIMIT -> receive(due.minusDays(2), amount);
            case LATE -> receive(after.plusDays(20 + shipped.getMonthValue() % 3 * 4), amount);
            case IN_PARTS -> inParts(due, amount);
            case AHEAD -> receive(due.minusDays(5), roundedUp(amount));
            case DISPUTING -> {
                if (YearMonth.from(shipped).isBefore(YearMonth.from(today).minusMonths(2))) {
                    receive(due.minusDays(3), amount.subtract(credit(shipped.plusDays(12))));
                }
            }
            case INSTALMENTS -> byInstalments(shipped, amount);
            case ON_DELIVERY -> onDelivery(shipped, amount);
            case IN_ARREARS -> {
                if (shipped.isBefore(today.minusMonths(6))) {
                    receive(due.plusDays(9), amount);
                }
            }
            case ON_HOLD -> {
                if (shipped.isBefore(today.minusDays(75))) {
                    receive(due.plusDays(12), amount);
                }
            }
            case GIVEN_UP -> throw new IllegalStateException("bought nothing for long");
        }
    }

    private void inParts(LocalDate due, BigDecimal amount) {
        BigDecimal half = amount.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        receive(due.minusDays(1), half);
        receive(due.plusDays(18), amount.subtract(half));
    }

    private void byInstalments(LocalDate shipped, BigDecimal amount) {
        BigDecimal first = percent(amount, 30);
        BigDecimal second = percent(amount, 40);
        receive(shipped, first);
        receive(shipped.plusDays(30), second);
        receive(shipped.plusDays(60), amount.subtract(first).subtract(second));
    }

    private static BigDecimal percent(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.DOWN);
    }

    private static BigDecimal roundedUp(BigDecimal amount) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        return amount.divide(thousand, 0, RoundingMode.UP).multiply(thousand);
    }

    /** Most was paid; what remains is what finance gives up. */
    private void longAgo() {
        for (int month = 9; month <= 11; month++) {
            LocalDate shipped = LocalDate.of(today.getYear() - 2, month, 12);
            BigDecimal amount = ship(shipped, BigDecimal.valueOf(40_000));
            receive(shipped.plusDays(28), month < 11 ? amount : amount.subtract(REST));
        }
    }

    /** Now and then a bicycle goes back at once. */
    private void onDelivery(LocalDate day, BigDecimal amount) {
        if (day.getMonthValue() % 4 == 0) {
            List<ProductLine> lines = List.of(new ProductLine("城市自行车 26 寸", BigDecimal.ONE, "辆", BICYCLE));
            add(EntryKind.RETURN, "TH", day, BICYCLE, lines, new Settling.OldestFirst());
            receive(day, amount.subtract(BICYCLE));
        } else {
            receive(day, amount);
        }
    }

    /** Twice a year. @return what it comes to */
    private BigDecimal credit(LocalDate day) {
        if (day.getMonthValue() % 6 != 1) {
            return BigDecimal.ZERO;
        }
        BigDecimal amount = new BigDecimal("600.00");
        add(EntryKind.CREDIT_NOTE, "DX", day, amount, List.of(), new Settling.OldestFirst());
        return amount;
    }

    private void receive(LocalDate day, BigDecimal amount) {
        add(EntryKind.RECEIPT, "HK", day, amount, List.of(), new Settling.OldestFirst());
    }

    private void add(
            EntryKind kind,
            String prefix,
            LocalDate day,
            BigDecimal amount,
            List<ProductLine> lines,
            Settling settling) {
        if (day.isAfter(today)) {
            return;
        }
        String document = "%s%02d-%04d".formatted(prefix, customer.number(), entries.size() + 1);
        entries.add(new NewEntry(
                card, kind, kind.usualSource(), document, day, day, Money.yuan(amount), lines, "", settling));
    }
}
