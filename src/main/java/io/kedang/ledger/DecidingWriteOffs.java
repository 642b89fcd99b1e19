package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.SealedValues;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person decides a write-off beyond the limit. Never the one who asked. */
@Service
@Transactional
public class DecidingWriteOffs {

    static final String FORM = "write-off/decide";

    private final WriteOffRecords records;
    private final WriteOffShares shares;
    private final PostingWriteOffs posting;
    private final Standings standings;
    private final SealedValues sealed;
    private final WorkList workList;
    private final WriteOffFlow flow;
    private final TellingOfWriteOffs telling;
    private final ObjectProvider<WriteOffDecided> listeners;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    DecidingWriteOffs(
            WriteOffRecords records,
            WriteOffShares shares,
            PostingWriteOffs posting,
            Standings standings,
            SealedValues sealed,
            WorkList workList,
            WriteOffFlow flow,
            TellingOfWriteOffs telling,
            ObjectProvider<WriteOffDecided> listeners,
            Access access,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.shares = shares;
        this.posting = posting;
        this.standings = standings;
        this.sealed = sealed;
        this.workList = workList;
        this.flow = flow;
        this.telling = telling;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with a reason; the field is {@code why}. */
    public static List<Problem> problems(String why) {
        return Reasons.problem("why", why).stream().toList();
    }

    /**
     * It is written off.
     *
     * @throws LedgerRefused when the person asked for it, or less is open by now than was to be written off
     */
    public void approve(TaskId task, String why) {
        Standing held = held(task);
        WriteOff writeOff = take(task, why);
        writeOff.approved(access.actor(), EntryText.plain(why), clock.instant());
        writeOff.posted(
                posting.post(writeOff, shares.of(writeOff.id(), held.balance().currency()), held));
        records.flush();
        flow.approved(task);
        done(writeOff, true);
    }

    /** It is not written off. @throws LedgerRefused when the person asked for it */
    public void refuse(TaskId task, String why) {
        held(task);
        WriteOff writeOff = take(task, why);
        writeOff.refused(access.actor(), EntryText.plain(why), clock.instant());
        records.flush();
        flow.refused(task);
        done(writeOff, false);
    }

    /** @throws LedgerRefused when the person, or the deputy who acts for them, asked for it */
    @Transactional(readOnly = true)
    public void requireOtherEyes(OpenTask task, Actor actor) {
        WriteOff writeOff = records.findById(task.subject().value()).orElseThrow(LedgerRefused::noEntry);
        if (writeOff.asker().isOneOf(actor)) {
            throw LedgerRefused.ownRequest();
        }
    }

    private Standing held(TaskId task) {
        access.require(Permission.DECIDE_WRITE_OFFS);
        return standings.hold(workList.card(task));
    }

    private WriteOff take(TaskId id, String why) {
        CardId card = workList.card(id);
        problems(why).stream().findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
        sealed.requireUntold(card, why);
        WriteOff writeOff = records.findForUpdate(workList.subject(id).value()).orElseThrow(LedgerRefused::noEntry);
        OpenTask task = workList.take(id, FORM);
        requireOtherEyes(task, access.actor());
        return writeOff;
    }

    private void done(WriteOff writeOff, boolean posted) {
        telling.decided(writeOff, posted);
        audit.record(
                Audited.WRITE_OFF,
                Subject.card(writeOff.card()),
                Map.of("event", posted ? "APPROVED" : "REFUSED", "document", writeOff.document()));
        listeners.orderedStream().forEach(listener -> listener.decided(writeOff.id(), writeOff.card(), posted));
    }
}
