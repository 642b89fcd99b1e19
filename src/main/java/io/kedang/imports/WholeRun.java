package io.kedang.imports;

import io.kedang.imports.ImportFile.Counts;
import io.kedang.imports.ImportFile.Said;
import io.kedang.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts all documents of a file in one transaction, or none. */
@Component
class WholeRun {

    private static final Logger LOG = LoggerFactory.getLogger(WholeRun.class);

    private final MappedRows mapped;
    private final Transitions transitions;
    private final Progress progress;
    private final Findings findings;
    private final Results results;
    private final TransactionTemplate transaction;

    WholeRun(
            MappedRows mapped,
            Transitions transitions,
            Progress progress,
            Findings findings,
            Results results,
            TransactionTemplate transaction) {
        this.mapped = mapped;
        this.transitions = transitions;
        this.progress = progress;
        this.findings = findings;
        this.results = results;
        this.transaction = transaction;
    }

    void run(ImportKind kind, ImportId id, int run) {
        progress.begin(id, run);
        try {
            transaction.executeWithoutResult(status -> post(kind, id, run));
        } catch (RowsWentWrong wrong) {
            nothing(id, run, new Said("imports.said.went-wrong", List.of()), wrong.problems);
        } catch (Progress.StopAsked stop) {
            nothing(id, run, new Said("imports.said.stopped", List.of()), List.of());
        } catch (Refusal refusal) {
            nothing(id, run, new Said(refusal.messageKey(), refusal.arguments()), List.of());
        } catch (RuntimeException e) {
            LOG.error("Run {} of file {} failed and posted nothing", run, id, e);
            nothing(id, run, new Said("imports.said.failed", List.of()), List.of());
        } finally {
            progress.end(id, run);
        }
    }

    private void post(ImportKind kind, ImportId id, int run) {
        MappedRows.File rows = mapped.of(id, kind);
        kind.hold(rows.order(), rows.units().wellFormed());
        Counts total = Counts.NONE;
        int done = 0;
        int last = 0;
        for (List<ReadUnit> batch : rows.units()) {
            Examination examination = Examination.of(kind, rows.order(), batch);
            if (!examination.problems().isEmpty()) {
                throw new RowsWentWrong(examination.problems());
            }
            int posted = post(kind, rows.order(), id, examination);
            total = total.plus(examination.counts(posted));
            done += examination.rows();
            last = examination.lastRow();
            progress.note(id, run, done);
        }
        transitions.forgetCounts(id);
        boolean still = transitions.advance(id, run, last, total)
                && transitions.end(id, run, ImportState.DONE, Optional.empty());
        if (!still) {
            throw new Progress.StopAsked();
        }
    }

    private int post(ImportKind kind, ImportOrder order, ImportId id, Examination examination) {
        List<ImportUnit> fine = examination.fine();
        List<Results.Result> made = new ArrayList<>(examination.already());
        made.addAll(Results.posted(fine, fine.isEmpty() ? List.of() : kind.run(order, fine)));
        results.add(id, made);
        return fine.size();
    }

    private void nothing(ImportId id, int run, Said why, List<RowProblem> problems) {
        transaction.executeWithoutResult(status -> {
            if (transitions.end(id, run, ImportState.CHECKED, Optional.of(why))) {
                findings.add(id, problems);
                transitions.countWrong(id, problems);
            }
        });
    }

    /** Rows that were in order when they were checked are not any more. */
    private static final class RowsWentWrong extends RuntimeException {

        private final transient List<RowProblem> problems;

        private RowsWentWrong(List<RowProblem> problems) {
            this.problems = problems;
        }
    }
}
