package io.kedang.archive;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Map;
import java.util.Optional;

/** A number as it is stored, before the names of people and customers are known. */
record RegisterRow(
        long id,
        ArchiveNumber number,
        String series,
        long seq,
        CardId card,
        Stamp assigned,
        Optional<Stamp> voided,
        Optional<String> voidReason,
        Optional<String> successor) {

    /** Where the list goes on after this row: within one series by running number, else by time of assignment. */
    long place(RegisterFilter filter) {
        return filter.series().isPresent() ? seq : id;
    }

    RegisterEntry entry(Optional<String> customer, Map<EmployeeId, String> names) {
        return new RegisterEntry(
                number,
                series,
                card,
                customer,
                names.getOrDefault(assigned.by(), ""),
                assigned.at(),
                voided.map(stamp -> new RegisterEntry.VoidMark(
                        names.getOrDefault(stamp.by(), ""), stamp.at(), voidReason, successor)));
    }
}
