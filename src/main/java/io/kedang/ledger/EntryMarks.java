package io.kedang.ledger;

import java.util.Collection;
import java.util.Map;

/** Implemented by features that have something to say of entries wherever they are shown, to those who see them. */
public interface EntryMarks {

    /** In one query; entries of which there is nothing to say are left out. */
    Map<EntryId, EntryMark> of(Collection<EntryId> entries);
}
