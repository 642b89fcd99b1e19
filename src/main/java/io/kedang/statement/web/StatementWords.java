package io.kedang.statement.web;

import io.kedang.page.Choice;
import io.kedang.page.Dates;
import io.kedang.page.Languages;
import io.kedang.page.Words;
import io.kedang.statement.SettlingEntry;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Between what pages and forms of statements say and what they mean; templates call it as {@code @statementWords}. */
@Component
public class StatementWords {

    private static final int MONTHS = 24;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Words words;
    private final Languages languages;
    private final Dates dates;
    private final Clock clock;

    StatementWords(Words words, Languages languages, Dates dates, Clock clock) {
        this.words = words;
        this.languages = languages;
        this.dates = dates;
        this.clock = clock;
    }

    /** Such as November 2026. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(words.say("statement.paper.month-pattern"), LocaleContextHolder.getLocale())
                .format(month);
    }

    public String amount(BigDecimal amount, Currency currency) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(
                Math.max(0, currency.getDefaultFractionDigits()),
                amount.stripTrailingZeros().scale()));
        return format.format(amount) + " " + currency.getCurrencyCode();
    }

    /** An entry in a line. */
    String entry(SettlingEntry entry, Currency currency) {
        return words.say("statement.paper.kind." + entry.kind()) + " " + entry.document() + ", "
                + dates.day(entry.postedOn()) + ", " + amount(entry.amount(), currency);
    }

    /** The months that have ended, the latest first. */
    List<Choice> months() {
        YearMonth now = YearMonth.now(clock);
        return LongStream.rangeClosed(1, MONTHS)
                .mapToObj(now::minusMonths)
                .map(month -> new Choice(month.toString(), month(month)))
                .toList();
    }

    List<Choice> languages() {
        return languages.offered().stream()
                .map(language -> new Choice(language.toLanguageTag(), language.getDisplayLanguage(language)))
                .toList();
    }

    Optional<Locale> language(String tag) {
        return languages.offered(tag);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Choice choice(String code, String messageKey) {
        return new Choice(code, words.say(messageKey));
    }

    /** @param prefix of the labels' message keys, which the name follows */
    List<Choice> choices(List<? extends Enum<?>> values, String prefix) {
        return values.stream()
                .map(value -> new Choice(value.name(), words.say(prefix + value.name())))
                .toList();
    }

    /** The value of that name; empty when there is none. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    static Optional<YearMonth> parseMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
