package io.kedang.ledger.web;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.ItemId;
import io.kedang.shared.Money;

/**
 * An open item with a field for what is settled of it.
 *
 * @param title its document, and which part of it
 * @param when it is due, or since when it is there, in words
 * @param share what is typed
 */
record OpenItemRow(ItemId id, String title, String when, boolean late, Money open, String share) {

    public EntryId entry() {
        return id.entry();
    }
}
