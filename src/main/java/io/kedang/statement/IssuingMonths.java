package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issuing the statements of a month for all customers with movement in it or a balance at its end. It goes on by itself,
 * some at a time, also after a stop in between, and passes over who has one.
 */
@Component
@Transactional
public class IssuingMonths {

    private static final int SHOWN = 20;

    private final Access access;
    private final MonthRuns runs;
    private final Cards cards;
    private final Audit audit;
    private final Clock clock;

    IssuingMonths(Access access, MonthRuns runs, Cards cards, Audit audit, Clock clock) {
        this.access = access;
        this.runs = runs;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StatementRefused when the month is not over, or is being issued already (409) */
    public StatementRunId begin(YearMonth month) {
        access.require(Permission.ISSUE_STATEMENTS);
        IssuingStatements.requireOver(month, LocalDate.now(clock));
        StatementRunId id = StatementRunId.random();
        if (!runs.begin(id, month, StatementDoer.of(access.actor()), clock.instant())) {
            throw StatementRefused.runOpen();
        }
        audit.record(Audited.STATEMENTS_OF_MONTH, Subject.of("statement-run", id), Map.of("month", month.toString()));
        return id;
    }

    @Transactional(readOnly = true)
    public MonthRun get(StatementRunId id) {
        access.require(Permission.ISSUE_STATEMENTS);
        return runs.find(id).orElseThrow(StatementRefused::notFound);
    }

    @Transactional(readOnly = true)
    public List<MonthRun> latest() {
        access.require(Permission.ISSUE_STATEMENTS);
        return runs.latest(SHOWN);
    }

    /** The customers who should have had a statement and did not get it, by name; a handful. */
    @Transactional(readOnly = true)
    public Map<CardId, String> failures(StatementRunId id) {
        access.require(Permission.ISSUE_STATEMENTS);
        return new LinkedHashMap<>(cards.names(runs.failures(id, SHOWN)));
    }
}
