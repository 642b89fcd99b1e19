package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardFlow;
import io.kedang.card.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of the person who acts; others' are answered like those that do not exist. So are those of cards that the
 * person might change when they were begun or passed on, and may no more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnChanges {

    private final Changes changes;
    private final CardFlow flow;
    private final Proposals proposals;
    private final Access access;

    OwnChanges(Changes changes, CardFlow flow, Proposals proposals, Access access) {
        this.changes = changes;
        this.flow = flow;
        this.proposals = proposals;
        this.access = access;
    }

    ReportedChange get(ChangeId id) {
        access.require(Permission.WORK);
        return requireOwn(changes.get(id));
    }

    /** For changing: the card is held first, as always. */
    ReportedChange held(ChangeId id) {
        access.require(Permission.WORK);
        flow.hold(changes.card(id));
        return requireOwn(changes.forUpdate(id));
    }

    /** The same while it may be written on. */
    ReportedChange inHand(ChangeId id) {
        ReportedChange change = held(id);
        change.requireInHand();
        return change;
    }

    private ReportedChange requireOwn(ReportedChange change) {
        if (!change.holder().equals(access.actor().id()) || !mayStill(change)) {
            throw ChangeRefused.notFound();
        }
        return change;
    }

    /** Whoever collates visits changes cards beyond reach, in what was granted for it. */
    private boolean mayStill(ReportedChange change) {
        return access.may(Permission.COLLATE_VISITS)
                || access.changeableOn(proposals.card(change.card()).holding()).containsAll(change.writable());
    }
}
