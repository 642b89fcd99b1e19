package io.kedang.receivables.web;

import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Between what forms of the follow-up say and what they mean. */
@Component
class CaseWords {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Words words;

    CaseWords(Words words) {
        this.words = words;
    }

    /** @param prefix of the labels' message keys, which the name follows */
    List<Choice> choices(List<? extends Enum<?>> values, String prefix) {
        return values.stream()
                .map(value -> new Choice(value.name(), words.say(prefix + value.name())))
                .toList();
    }

    /** Which cases a list shows beside all open ones. */
    List<Choice> states() {
        return List.of(
                new Choice("broken", words.say("receivables.list.broken")),
                new Choice("ended", words.say("receivables.list.ended")));
    }

    /** The value of that name; empty when there is none. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** A day of a year that people and the database know; empty for anything else. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** An amount above zero in the currency; empty for anything else. */
    static Optional<Money> money(String text, Currency currency) {
        try {
            return Optional.of(Money.of(text.strip() + " " + currency.getCurrencyCode()))
                    .filter(money -> money.amount().signum() > 0);
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }
}
