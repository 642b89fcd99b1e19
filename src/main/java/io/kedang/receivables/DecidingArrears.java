package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Role;
import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leader decides what becomes of arrears that nobody could collect. */
@Component
@Transactional
public class DecidingArrears {

    static final String FORM = "receivable-followup/decide";

    private final HoldingCases holding;
    private final KeepingCases keeping;
    private final CaseWriteOffs writeOffs;
    private final TellingOfCases telling;
    private final CaseDays days;
    private final Access access;

    DecidingArrears(
            HoldingCases holding,
            KeepingCases keeping,
            CaseWriteOffs writeOffs,
            TellingOfCases telling,
            CaseDays days,
            Access access) {
        this.holding = holding;
        this.keeping = keeping;
        this.writeOffs = writeOffs;
        this.telling = telling;
        this.days = days;
        this.access = access;
    }

    public void giveTime(TaskId task, LocalDate until, Reason said) {
        ReceivableCase about = decided(task);
        about.givenTime(days.ahead(until));
        done(
                about,
                task,
                CaseNews.of(CaseHappening.TIME_GIVEN).said(said.text()).day(until));
    }

    public void handToLaw(TaskId task, Reason said) {
        ReceivableCase about = decided(task);
        about.handedToLaw();
        done(about, task, CaseNews.of(CaseHappening.HANDED_TO_LAW).said(said.text()));
    }

    /** Everything that is overdue is to be written off; above a limit a second person decides that. */
    public void writeOff(TaskId task, Reason said) {
        ReceivableCase about = decided(task);
        about.writingOff();
        done(
                about,
                task,
                CaseNews.of(CaseHappening.WRITE_OFF_ASKED).said(said.text()).amount(about.overdue()));
        writeOffs.ask(about, said);
    }

    /** The law is done with it, and something is owed still: the leader decides again. */
    public void backFromLaw(CaseId id, Reason said) {
        ReceivableCase about = holding.byId(id).about();
        requireLeader();
        about.backToLeader();
        keeping.note(about, CaseNews.of(CaseHappening.LAW_OVER).said(said.text()));
        keeping.moved(about);
    }

    private ReceivableCase decided(TaskId task) {
        requireLeader();
        return holding.byTask(task, FORM).about();
    }

    private void done(ReceivableCase about, TaskId task, CaseNews news) {
        keeping.note(about, news);
        keeping.done(about, task);
        telling.decided(about);
    }

    private void requireLeader() {
        if (!access.actor().has(Role.LEADER)) {
            throw ReceivablesRefused.notTheLeader();
        }
    }
}
