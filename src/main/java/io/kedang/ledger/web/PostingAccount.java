package io.kedang.ledger.web;

import io.kedang.ledger.PostedEntry;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.util.List;

/**
 * The account that is posted to, as it stands.
 *
 * @param terms in words
 * @param latest its last entries
 * @param items what the next entry can settle
 */
record PostingAccount(
        CardId card, String name, String terms, Money balance, List<PostedEntry> latest, List<OpenItemRow> items) {}
