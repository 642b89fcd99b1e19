package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.SealedValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recording what a customer says to a statement: by finance, or by the salesperson of the customer. */
@Component
@Transactional
public class RecordingAnswers {

    public static final int LONGEST_NOTE = 1000;

    private final Access access;
    private final ReachOfStatements reach;
    private final StatementBook book;
    private final Answers answers;
    private final Scans scans;
    private final SealedValues sealed;
    private final ObjectionFlow flow;
    private final TellingOfStatements telling;
    private final Audit audit;
    private final Clock clock;

    RecordingAnswers(
            Access access,
            ReachOfStatements reach,
            StatementBook book,
            Answers answers,
            Scans scans,
            SealedValues sealed,
            ObjectionFlow flow,
            TellingOfStatements telling,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.reach = reach;
        this.book = book;
        this.answers = answers;
        this.scans = scans;
        this.sealed = sealed;
        this.flow = flow;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The customer agrees.
     *
     * @param note up to 1 000 characters, may be empty
     * @throws StatementRefused when it was answered, counts no more, or an objection is open (409)
     */
    public void confirm(StatementId id, Answer answer, String note, Optional<Scan> scan) {
        Statement statement = hold(id, answer);
        String noted = note.replace("\r\n", "\n").strip();
        if (noted.length() > LONGEST_NOTE) {
            throw StatementRefused.badAnswer();
        }
        sealed.requireUntold(statement.card(), noted);
        Optional<ScanId> kept = scan.map(one -> scans.add(id, one));
        answers.confirm(id, new Confirmation(answer, noted, kept, StatementDoer.of(access.actor()), clock.instant()));
        book.become(id, StatementState.CONFIRMED);
        record(Audited.STATEMENT_CONFIRMED, statement);
    }

    /**
     * The customer does not agree: finance gets a task.
     *
     * @throws StatementRefused as {@link #confirm}, or when the statement does not have one of the lines
     */
    public ObjectionId object(StatementId id, NewObjection objection) {
        Statement statement = hold(id, objection.answer());
        if (objection.places().stream().anyMatch(place -> place < 1 || place > statement.entries())) {
            throw StatementRefused.noSuchLine();
        }
        sealed.requireUntold(statement.card(), objection.reason());
        ObjectionId kept = answers.object(id, objection, StatementDoer.of(access.actor()), clock.instant());
        book.become(id, StatementState.OBJECTED);
        flow.begin(kept);
        telling.objected(statement);
        record(Audited.STATEMENT_OBJECTED, statement);
        return kept;
    }

    private Statement hold(StatementId id, Answer answer) {
        Statement seen = reach.get(id);
        if (!reach.mayAnswerFor(seen.card())) {
            throw StatementRefused.notTheirs();
        }
        Statement statement = book.hold(id).orElseThrow(StatementRefused::notFound);
        statement.requireAwaitingAnswer();
        LocalDate issued = LocalDate.ofInstant(statement.issuedAt(), clock.getZone());
        if (answer.day().isBefore(issued) || answer.day().isAfter(LocalDate.now(clock))) {
            throw StatementRefused.badDay();
        }
        sealed.requireUntold(statement.card(), answer.byWhom());
        return statement;
    }

    private void record(Audited what, Statement statement) {
        audit.record(what, Subject.card(statement.card()), Map.of("number", statement.number()));
    }
}
