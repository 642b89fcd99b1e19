package io.kedang.verification;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.verification.MonthlyCheck.End;
import io.kedang.verification.MonthlyCheck.Outcome;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handing a monthly check in: done when every card has an answer, else only with a word why the rest stays open. */
@Component
@Transactional
public class HandingInChecks {

    static final String FORM = "monthly-check/check";

    private final Access access;
    private final Checks checks;
    private final CheckRows rows;
    private final WorkList workList;
    private final MonthlyCheckProcess process;
    private final Audit audit;
    private final Clock clock;

    HandingInChecks(
            Access access,
            Checks checks,
            CheckRows rows,
            WorkList workList,
            MonthlyCheckProcess process,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.checks = checks;
        this.rows = rows;
        this.workList = workList;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason why cards stay open; needed when some do. They come first in the next month's check
     * @throws CheckRefused when cards are open and no reason is given (422), or the check is not there for this person
     *     (404) or has ended (409)
     */
    public void handIn(CheckId id, Optional<Note> reason) {
        access.require(Permission.KEEP_CARDS);
        OpenTask task = workList.current(id.subject()).orElseThrow(() -> gone(id));
        workList.take(task.id(), FORM);
        MonthlyCheck check = checks.hold(id)
                .filter(one -> one.keeper().equals(access.actor().id()))
                .orElseThrow(CheckRefused::notFound);
        rows.adopt(check);
        int open = rows.progress(List.of(id)).get(id).open();
        if (open > 0 && reason.isEmpty()) {
            throw CheckRefused.openWithoutReason(open);
        }
        Optional<String> why = reason.filter(note -> open > 0).map(Note::text);
        checks.end(id, new End(Outcome.HANDED_IN, clock.instant(), why), access.currentActor());
        process.handedIn(task.id());
        audit.record(
                Audited.CHECK_HANDED_IN,
                Subject.of("monthly-check", id),
                Map.of("month", check.month().toString(), "open", String.valueOf(open)));
    }

    private CheckRefused gone(CheckId id) {
        return checks.find(id)
                .filter(check -> check.keeper().equals(access.actor().id()))
                .map(check -> CheckRefused.ended())
                .orElseGet(CheckRefused::notFound);
    }
}
