package io.kedang.ledger.web;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryMark;
import io.kedang.ledger.EntryMarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all features have to say of entries that are shown. */
@Component
class MarksOfEntries {

    private final ObjectProvider<EntryMarks> marks;

    MarksOfEntries(ObjectProvider<EntryMarks> marks) {
        this.marks = marks;
    }

    /** Entries of which nobody says anything are left out. */
    Map<EntryId, List<EntryMark>> of(Collection<EntryId> entries) {
        Map<EntryId, List<EntryMark>> all = new HashMap<>();
        marks.orderedStream().forEach(some -> some.of(entries)
                .forEach((entry, mark) ->
                        all.computeIfAbsent(entry, any -> new ArrayList<>()).add(mark)));
        return all;
    }
}
