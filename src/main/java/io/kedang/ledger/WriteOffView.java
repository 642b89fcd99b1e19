package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A write-off as it is shown.
 *
 * @param document its number in the ledger, used or not
 * @param shares what is to be given up of which item, and what is open of that now
 * @param decider who agreed or refused; empty while nobody has, and when one person alone posted it
 * @param names of all persons
 */
public record WriteOffView(
        WriteOffId id,
        CardId card,
        String document,
        Money amount,
        String reason,
        WriteOffState state,
        Doer asker,
        Instant askedAt,
        Optional<Doer> decider,
        Optional<Instant> decidedAt,
        String decisionReason,
        Optional<EntryId> entry,
        List<WriteOffShare> shares,
        Map<EmployeeId, String> names) {

    /** Whether less is open now than is to be written off: the customer has paid meanwhile. */
    public boolean isOvertaken() {
        return state == WriteOffState.ASKED
                && shares.stream().anyMatch(share -> share.item().open().compareTo(share.amount()) < 0);
    }
}
