package io.kedang.ledger.web;

import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.ledger.FindingAccounts;
import io.kedang.ledger.FoundAccount;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The account that a form means: the one chosen while typing, as long as its title still stands in the field; else the
 * one that is found by what stands there.
 */
@Component
class PostingAccounts {

    static final int MOST = 8;

    private final FindingAccounts finding;
    private final Cards cards;

    PostingAccounts(FindingAccounts finding, Cards cards) {
        this.finding = finding;
        this.cards = cards;
    }

    static String title(FoundAccount account) {
        return title(account.number(), account.name());
    }

    private static String title(String number, String name) {
        return (number + " " + name).strip();
    }

    /** With the title of the account that the address names. */
    PostingForm named(PostingForm form) {
        return title(form).map(title -> form.with("customer", title)).orElseGet(() -> form.with("card", ""));
    }

    /** With the account that is meant; without one when none or several can be meant. */
    PostingForm meant(PostingForm form) {
        PostingForm chosen =
                form.chosenAccount().map(card -> form.with("card", card)).orElse(form);
        if (form.chosenAccount().isPresent()) {
            return named(chosen);
        }
        if (title(chosen).filter(form.customer()::equals).isPresent()) {
            return form;
        }
        List<FoundAccount> found = found(form);
        boolean meant = found.size() == 1 || !found.isEmpty() && isExact(found.get(0), form.customer());
        return meant
                ? form.with("card", found.get(0).card().toString()).with("customer", title(found.get(0)))
                : form.with("card", "");
    }

    List<FoundAccount> found(PostingForm form) {
        return finding.find(form.customer(), MOST);
    }

    static boolean isExact(FoundAccount account, String typed) {
        String text = typed.strip();
        return account.number().equalsIgnoreCase(text) || account.name().equalsIgnoreCase(text);
    }

    private Optional<String> title(PostingForm form) {
        return card(form).flatMap(card -> {
            try {
                CardSummary summary = cards.get(card);
                return Optional.of(title(summary.archiveNumber().orElse(""), summary.name()));
            } catch (Refusal outOfReach) {
                return Optional.empty();
            }
        });
    }

    static Optional<CardId> card(PostingForm form) {
        try {
            return form.card().isEmpty() ? Optional.empty() : Optional.of(CardId.of(form.card()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
