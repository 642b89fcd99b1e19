package io.kedang.risk.web;

import io.kedang.identity.Person;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Between what forms of watches say and what they mean. */
@Component
class RiskWords {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Words words;

    RiskWords(Words words) {
        this.words = words;
    }

    /** @param prefix of the labels' message keys, which the name follows */
    List<Choice> choices(List<? extends Enum<?>> values, String prefix) {
        return values.stream()
                .map(value -> new Choice(value.name(), words.say(prefix + value.name())))
                .toList();
    }

    static List<Choice> people(List<Person> people) {
        return people.stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
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
}
