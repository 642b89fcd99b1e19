package io.kedang.change;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change goes on with someone else; who had it so far wrote on it, for four eyes. */
@Component
@Transactional
public class PassingOnChanges {

    private final Changes changes;
    private final CardChange process;

    PassingOnChanges(Changes changes, CardChange process) {
        this.changes = changes;
        this.process = process;
    }

    /** @throws ChangeRefused when the person does not have it in hand */
    @Transactional(readOnly = true)
    public void requireHolder(ChangeId id, Actor actor) {
        if (!changes.get(id).holder().equals(actor.id())) {
            throw ChangeRefused.notFound();
        }
    }

    /** The caller has checked who may, holds the card and gives the task. */
    public void passOn(ChangeId id, EmployeeId to) {
        passOn(changes.forUpdate(id), to);
    }

    void passOn(ReportedChange change, EmployeeId to) {
        EmployeeId from = change.holder();
        changes.noteWriter(change.id(), from);
        change.passOn(to);
        changes.keep(change);
        process.passedOn(change.id(), from, to);
    }
}
