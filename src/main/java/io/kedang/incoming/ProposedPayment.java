package io.kedang.incoming;

import io.kedang.ledger.OpenItem;
import io.kedang.shared.Money;
import java.util.List;
import java.util.Set;

/**
 * Who most likely paid a bank line, and what for.
 *
 * @param reasons why this customer
 * @param covers why these items
 * @param rest what remains unallocated
 */
public record ProposedPayment(
        Payer payer, Set<Reason> reasons, Covers covers, List<PaidItem> pays, Money rest, List<Payer> others) {

    /** A customer. @param number the archive number; empty while there is none */
    public record Payer(io.kedang.shared.CardId card, String name, String number) {}

    /** So much of one item. */
    public record PaidItem(OpenItem item, Money amount) {}

    /** Why a customer. In the order of their weight. */
    public enum Reason {
        /** Paid from this bank account before, as a person has confirmed. */
        ACCOUNT(50),
        /** The reference names a document of theirs. */
        DOCUMENT(45),
        /** The reference names their archive number. */
        NUMBER(45),
        /** The bank gives their name. */
        NAME(40),
        /** They, and nobody else, owe exactly this amount. */
        AMOUNT(20);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** Why these items. */
    public enum Covers {
        /** The reference names them. */
        NAMED,
        /** Exactly this amount is open. */
        SAME_AMOUNT,
        /** All that is open adds up to it. */
        ALL_OPEN,
        /** What has been due longest. */
        OLDEST,
        /** Nothing is open. */
        NOTHING_OPEN
    }
}
