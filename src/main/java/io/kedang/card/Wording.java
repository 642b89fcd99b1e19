package io.kedang.card;

import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.page.Choice;
import io.kedang.shared.BankAccount;
import io.kedang.shared.PhoneNumber;
import io.kedang.shared.Wan;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the values of a card into the reader's words. */
@Component
class Wording {

    private final Codes codes;
    private final MessageSource messages;

    Wording(Codes codes, MessageSource messages) {
        this.codes = codes;
        this.messages = messages;
    }

    <T> String shown(Kind<T> kind, T value, Locale locale) {
        if (kind.list().isPresent()) {
            List<?> chosen = value instanceof List<?> several ? several : List.of(value);
            return chosen.stream()
                    .map(code -> codes.label(kind.list().get(), code.toString(), locale))
                    .collect(Collectors.joining(say("card.list-separator", locale)));
        }
        if (!kind.choices().isEmpty()) {
            return say("card.choice." + kind.name() + "." + value, locale);
        }
        if (value instanceof Wan amount) {
            return say("card.unit.wan", locale, number(amount.amount(), locale));
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern(say("page.date.pattern.day", locale), locale)
                    .format(date);
        }
        if (value instanceof BankAccount account) {
            return account.text().replaceAll("(\\d{4})(?=\\d)", "$1 ");
        }
        if (value instanceof PhoneNumber phone) {
            return phone.display();
        }
        return switch (kind.widget()) {
            case PERCENT -> kind.spell().apply(value) + " %";
            case CHECK -> say("card.choice.yes", locale);
            default -> kind.spell().apply(value);
        };
    }

    /** @param chosen codes with commas between them; those retired from the list stay to be seen */
    List<Choice> choices(Kind<?> kind, String chosen, Locale locale) {
        if (kind.list().isPresent()) {
            return Stream.concat(
                            codes.choices(kind.list().get(), locale).stream()
                                    .map(code -> new Choice(code.code(), code.label())),
                            retired(kind.list().get(), chosen, locale))
                    .toList();
        }
        return kind.choices().stream()
                .map(code -> new Choice(code, say("card.choice." + kind.name() + "." + code, locale)))
                .toList();
    }

    private Stream<Choice> retired(CodeList list, String chosen, Locale locale) {
        return Arrays.stream(chosen.split(","))
                .flatMap(code -> codes.find(list, code, locale).stream())
                .filter(code -> !code.active())
                .map(code -> new Choice(code.code(), say("card.choice.retired", locale, code.label())));
    }

    private static String number(java.math.BigDecimal value, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
