package io.kedang.incoming.web;

import io.kedang.incoming.DecidingLines.Accepted;
import io.kedang.ledger.Settling;
import io.kedang.page.Problem;
import io.kedang.shared.Dates;
import io.kedang.shared.InvalidValue;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a bank line is posted, as typed.
 *
 * @param card the customer, who was proposed or chosen
 * @param proposal what was proposed to be paid, as it was shown
 * @param settling {@code PROPOSED}, {@code OLDEST} or {@code BY_HAND}
 * @param postedOn the day for which it counts; the bank's day when empty
 */
record BankLineForm(String card, String proposal, String settling, String postedOn) {

    BankLineForm(
            @Nullable String card, @Nullable String proposal, @Nullable String settling, @Nullable String postedOn) {
        this.card = plain(card);
        this.proposal = plain(proposal);
        this.settling = plain(settling);
        this.postedOn = plain(postedOn);
    }

    List<Problem> problems() {
        try {
            day();
            return List.of();
        } catch (InvalidValue e) {
            return List.of(new Problem("postedOn", e.messageKey(), e.arguments()));
        }
    }

    private Optional<LocalDate> day() {
        return postedOn.isEmpty() ? Optional.empty() : Optional.of(Dates.of(postedOn));
    }

    boolean byHand() {
        return settling.equals("BY_HAND");
    }

    /** Empty when the form was not ours. */
    Optional<Accepted> accepted(Currency currency) {
        return ShownProposal.of(proposal, currency).map(shown -> switch (settling) {
            case "OLDEST" -> new Accepted(shown.card(), new Settling.OldestFirst(), day());
            case "BY_HAND" -> new Accepted(shown.card(), new Settling.Later(), day());
            default -> shown.accepted(day());
        });
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
