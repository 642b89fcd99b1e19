package io.kedang.receivables;

import io.kedang.card.CardSummary;
import io.kedang.ledger.Entries;
import io.kedang.ledger.OpenItem;
import io.kedang.ledger.Side;
import io.kedang.page.Amounts;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the friendly reminder in the customer's language, for finance to change as it likes. */
@Component
@Transactional(readOnly = true)
public class WritingLetters {

    /** Documents that the letter names; of more it gives the sum alone. */
    private static final int MOST = 20;

    private final MessageSource messages;
    private final Entries entries;
    private final CaseDays days;
    private final ReceivableSettings settings;
    private final Amounts amounts;

    WritingLetters(
            MessageSource messages, Entries entries, CaseDays days, ReceivableSettings settings, Amounts amounts) {
        this.messages = messages;
        this.entries = entries;
        this.days = days;
        this.settings = settings;
        this.amounts = amounts;
    }

    /** A letter to begin with. @param payBy what it asks for */
    public record Draft(String subject, String body, LocalDate payBy) {}

    /** @throws io.kedang.shared.Refusal when the ledger of the customer is out of reach */
    public Draft draft(CardSummary customer, Money overdue, Locale language) {
        LocalDate payBy = days.today().plusDays(settings.payWithin());
        List<OpenItem> late = entries.openItems(customer.id()).stream()
                .filter(item -> item.side() == Side.DEBIT && item.dueOn().isBefore(days.today()))
                .toList();
        String lines =
                late.stream().limit(MOST).map(item -> line(item, language)).collect(Collectors.joining("\n"));
        String more = late.size() > MOST ? "\n…" : "";
        Object[] told = {
            customer.name(), amounts.full(overdue), day(payBy, language), lines + more, day(days.today(), language)
        };
        return new Draft(
                messages.getMessage("receivables.letter.subject", told, language),
                messages.getMessage("receivables.letter.body", told, language),
                payBy);
    }

    private String line(OpenItem item, Locale language) {
        Object[] told = {
            item.document(), day(item.documentDate(), language), day(item.dueOn(), language), amounts.full(item.open())
        };
        return messages.getMessage("receivables.letter.line", told, language);
    }

    private String day(LocalDate date, Locale language) {
        String pattern = messages.getMessage("page.date.pattern.day", null, language);
        return DateTimeFormatter.ofPattern(pattern, language).format(date);
    }
}
