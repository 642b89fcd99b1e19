package io.kedang.incoming.web;

import io.kedang.incoming.DecidingLines.Accepted;
import io.kedang.incoming.ProposedPayment;
import io.kedang.ledger.ItemId;
import io.kedang.ledger.Settling;
import io.kedang.ledger.Share;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A proposal as it goes along with the form: what the person saw is what is posted, whatever would be proposed by then.
 * Written as the customer, then so much of each item: {@code card;item=amount,item=amount}.
 */
record ShownProposal(CardId card, List<Share> shares) {

    static String text(ProposedPayment proposal) {
        return proposal.payer().card() + ";"
                + proposal.pays().stream()
                        .map(paid ->
                                paid.item().id() + "=" + paid.amount().amount().toPlainString())
                        .collect(Collectors.joining(","));
    }

    /** Empty when it is none of ours. */
    static Optional<ShownProposal> of(String text, Currency currency) {
        try {
            String[] parts = text.split(";", -1);
            List<Share> shares = Arrays.stream(parts[1].split(","))
                    .filter(share -> !share.isEmpty())
                    .map(share -> share(share.split("=", 2), currency))
                    .toList();
            return Optional.of(new ShownProposal(CardId.of(parts[0]), shares));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Share share(String[] parts, Currency currency) {
        return new Share(ItemId.of(parts[0]), new Money(new BigDecimal(parts[1]), currency));
    }

    Accepted accepted(Optional<LocalDate> postedOn) {
        return new Accepted(card, shares.isEmpty() ? new Settling.Later() : new Settling.Named(shares), postedOn);
    }
}
