package io.kedang.statement;

import io.kedang.shared.CardId;
import io.kedang.statement.StatementBook.Issue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with the runs that are open: some accounts at a time, each time in a transaction that issues their statements
 * and remembers up to where it came. After a crash the next turn begins where the last one ended.
 */
@Component
class CarryingOutRuns {

    /** Accounts that are held at once. */
    static final int CHUNK = 100;

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOutRuns.class);

    /** Then others have their turn in the thread: mails, above all. */
    private static final int CHUNKS_PER_TURN = 20;

    private final MonthRuns runs;
    private final DrawingUp drawing;
    private final StatementBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CarryingOutRuns(
            MonthRuns runs, DrawingUp drawing, StatementBook book, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.drawing = drawing;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${kedang.statement.runs-every:2s}",
            fixedDelayString = "${kedang.statement.runs-every:2s}")
    void goOn() {
        for (StatementRunId run : runs.open()) {
            for (int chunk = 0; chunk < CHUNKS_PER_TURN && goOn(run, CHUNK); chunk++) {
                LOG.debug("statements of run {} go on", run);
            }
        }
    }

    /** @return whether there may be more to do */
    boolean goOn(StatementRunId id, int chunk) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> together(id, chunk)));
        } catch (RuntimeException e) {
            LOG.warn("Statements of run {} are drawn up one by one, for together they failed", id, e);
            return oneByOne(id, chunk);
        }
    }

    private boolean together(StatementRunId id, int chunk) {
        Optional<MonthRun> run = runs.take(id);
        if (run.isEmpty()) {
            return false;
        }
        List<CardId> next = runs.next(id, chunk);
        if (next.isEmpty()) {
            runs.end(id, clock.instant());
            return false;
        }
        runs.looked(id, next, issue(run.get(), next), List.of());
        return true;
    }

    /** Where one customer's ledger makes trouble, the others have their statements all the same. */
    private boolean oneByOne(StatementRunId id, int chunk) {
        MonthRun run = runs.find(id).orElseThrow(StatementRefused::notFound);
        List<CardId> next = runs.next(id, chunk);
        for (CardId card : next) {
            try {
                transaction.executeWithoutResult(status -> {
                    if (runs.take(id).isPresent()) {
                        runs.looked(id, List.of(card), issue(run, List.of(card)), List.of());
                    }
                });
            } catch (RuntimeException e) {
                LOG.error("No statement of {} for card {}", run.month(), card, e);
                transaction.executeWithoutResult(status -> runs.looked(id, List.of(card), 0, List.of(card)));
            }
        }
        return !next.isEmpty();
    }

    private int issue(MonthRun run, List<CardId> cards) {
        List<DrawnStatement> drawn = new ArrayList<>(drawing.of(runs.without(cards, run.month()), run.month()));
        drawn.removeIf(DrawnStatement::isEmpty);
        book.add(
                drawn,
                new Issue(
                        run.beginner(),
                        clock.instant(),
                        LocalDate.now(clock),
                        Optional.of(run.id()),
                        Optional.empty()));
        return drawn.size();
    }
}
