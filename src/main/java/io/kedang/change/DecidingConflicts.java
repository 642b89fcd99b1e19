package io.kedang.change;

import io.kedang.card.Merged;
import io.kedang.card.Proposals;
import io.kedang.card.Revision;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding field by field where another change became live that says otherwise what this one changes too. */
@Component
@Transactional
public class DecidingConflicts {

    private final OwnChanges own;
    private final Changes changes;
    private final Proposals proposals;

    DecidingConflicts(OwnChanges own, Changes changes, Proposals proposals) {
        this.own = own;
        this.changes = changes;
        this.proposals = proposals;
    }

    /** Before, theirs and yours; nothing when the change stands on the live revision. */
    public Crossing of(ChangeId id) {
        ReportedChange change = own.inHand(id);
        Revision live = proposals.live(change.card());
        return new Crossing(change.card(), live, changes.on(live, change));
    }

    /**
     * Goes on with the change on the live revision.
     *
     * @param live the number of the live revision that the person saw
     * @param yours keys of the conflicts in which the change wins; in the others the card does
     * @throws ChangeRefused when the card moved again meanwhile (409)
     */
    public void decide(ChangeId id, int live, Set<String> yours) {
        ReportedChange change = own.inHand(id);
        Revision now = proposals.live(change.card());
        if (now.number() != live) {
            throw ChangeRefused.cardMoved();
        }
        Merged merged = changes.on(now, change);
        changes.noteDeputy(id);
        changes.move(change, now, merged.decided(yours));
    }
}
