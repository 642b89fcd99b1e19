package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.SealedValues;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finance settles an objection: by entries that put the ledger right, or by explaining that it is right. */
@Component
@Transactional
public class SettlingObjections {

    static final String FORM = "statement-objection/settle";

    private final Access access;
    private final WorkList workList;
    private final Answers answers;
    private final StatementBook book;
    private final SettlingEntries entries;
    private final SealedValues sealed;
    private final ObjectionFlow flow;
    private final TellingOfStatements telling;
    private final Audit audit;
    private final Clock clock;

    SettlingObjections(
            Access access,
            WorkList workList,
            Answers answers,
            StatementBook book,
            SettlingEntries entries,
            SealedValues sealed,
            ObjectionFlow flow,
            TellingOfStatements telling,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.workList = workList;
        this.answers = answers;
        this.book = book;
        this.entries = entries;
        this.sealed = sealed;
        this.flow = flow;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StatementRefused when an entry is not the customer's, not of the kind, or older than the statement */
    public void settle(TaskId id, Settlement settlement) {
        access.require(Permission.ISSUE_STATEMENTS);
        Objection seen = objection(new ObjectionId(workList.subject(id).value()));
        Statement statement = book.hold(seen.statement()).orElseThrow(StatementRefused::notFound);
        OpenTask task = workList.take(id, FORM);
        Objection objection = objection(new ObjectionId(task.subject().value()));
        settlement.outcome().entries().ifPresent(kind -> entries.require(statement, kind, settlement.entries()));
        sealed.requireUntold(statement.card(), settlement.said());
        answers.settle(objection.id(), settlement, StatementDoer.of(access.actor()), clock.instant());
        book.become(statement.id(), StatementState.SETTLED);
        flow.settled(id);
        telling.settled(statement, objection.recorder());
        audit.record(
                Audited.STATEMENT_OBJECTION_SETTLED,
                Subject.card(statement.card()),
                Map.of(
                        "number",
                        statement.number(),
                        "outcome",
                        settlement.outcome().name()));
    }

    private Objection objection(ObjectionId id) {
        return answers.objection(id).orElseThrow(StatementRefused::notFound);
    }
}
