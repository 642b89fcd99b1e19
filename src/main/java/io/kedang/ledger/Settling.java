package io.kedang.ledger;

import java.util.List;

/** What a new entry settles at once, on the day for which it is posted. What remains stays open. */
public sealed interface Settling {

    /** What has been due longest, of the other side. */
    record OldestFirst() implements Settling {}

    /** These, all of the other side and of the same customer. */
    record Named(List<Share> shares) implements Settling {

        public Named {
            shares = List.copyOf(shares);
        }
    }

    /** Nothing yet: a receipt stays unallocated, a shipment open. */
    record Later() implements Settling {}
}
