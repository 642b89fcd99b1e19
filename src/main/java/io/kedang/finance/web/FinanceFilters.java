package io.kedang.finance.web;

import io.kedang.finance.DueDays;
import io.kedang.finance.Trends;
import io.kedang.finance.Turnover;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked at, as it stands in the address; what means nothing is as if it were not there.
 *
 * @param months how far the trend goes back
 * @param from the first day on which something falls due; today when it is none
 * @param kind name of a {@link Turnover}
 * @param after where the page before ended
 */
record FinanceFilters(String currency, String months, String from, String to, String month, String kind, String after) {

    private static final int LONGEST = 100;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    FinanceFilters(
            @Nullable String currency,
            @Nullable String months,
            @Nullable String from,
            @Nullable String to,
            @Nullable String month,
            @Nullable String kind,
            @Nullable String after) {
        this.currency = text(currency);
        this.months = text(months);
        this.from = text(from);
        this.to = text(to);
        this.month = text(month);
        this.kind = text(kind);
        this.after = text(after);
    }

    private static String text(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    Currency money() {
        return read(currency, Currency::getInstance).orElse(Money.YUAN);
    }

    int span() {
        return read(months, Integer::valueOf).filter(Trends.SPANS::contains).orElse(Trends.SPANS.get(0));
    }

    /** A week from today, unless other days are asked for. */
    DueDays days(LocalDate today) {
        DueDays week = DueDays.week(today);
        LocalDate first = day(from).orElse(week.from());
        return new DueDays(first, day(to).filter(day -> !day.isBefore(first)).orElse(first.plusDays(6)));
    }

    private static Optional<LocalDate> day(String text) {
        return read(text, LocalDate::parse).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    }

    YearMonth monthOr(LocalDate today) {
        return read(month, YearMonth::parse)
                .filter(one ->
                        !one.atDay(1).isBefore(FIRST) && !one.atEndOfMonth().isAfter(LAST))
                .orElse(YearMonth.from(today));
    }

    Turnover turnover() {
        return Turnover.of(kind).orElse(Turnover.RECEIPTS);
    }

    private static <T> Optional<T> read(String text, Function<String, T> value) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(value.apply(text));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static String due(DueDays days, Currency currency, String after) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/finance/due")
                .queryParam("from", days.from())
                .queryParam("to", days.to())
                .queryParam("currency", currency);
        return (after.isEmpty() ? link : link.queryParam("after", after)).toUriString();
    }

    static String entries(Turnover what, YearMonth month, Currency currency, String after) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/finance/entries")
                .queryParam("kind", what)
                .queryParam("month", month)
                .queryParam("currency", currency);
        return (after.isEmpty() ? link : link.queryParam("after", after)).toUriString();
    }
}
