package io.kedang.ledger;

import java.util.List;

/** Told what was posted, as {@link LedgerMoves}, but by the entries themselves; reversals too. Told before it. */
public interface EntryPosted {

    void posted(List<PostedEntry> entries);
}
