package io.kedang.imports;

import io.kedang.imports.ImportFile.Said;
import io.kedang.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts the documents of a file that are in order, some hundred in one transaction, each such transaction noting how far
 * it came. If one fails, its documents are posted one by one, so that none suffers from another.
 */
@Component
class EachRun {

    private static final Logger LOG = LoggerFactory.getLogger(EachRun.class);

    private final MappedRows mapped;
    private final Transitions transitions;
    private final Progress progress;
    private final Findings findings;
    private final Results results;
    private final TransactionTemplate transaction;

    EachRun(
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

    /** @param upTo the last row that is done with */
    void run(ImportKind kind, ImportId id, int run, int upTo) {
        progress.begin(id, run);
        try {
            MappedRows.File rows = mapped.of(id, kind);
            int done = 0;
            for (List<ReadUnit> batch : rows.units()) {
                List<ReadUnit> open = batch.stream()
                        .filter(unit -> unit.unit().number() > upTo)
                        .toList();
                if (!open.isEmpty()) {
                    post(kind, rows.order(), run, open);
                }
                done += batch.stream()
                        .mapToInt(unit -> unit.unit().rows().size())
                        .sum();
                progress.note(id, run, done);
            }
            end(id, run, ImportState.DONE, Optional.empty());
        } catch (Progress.StopAsked stop) {
            end(id, run, ImportState.STOPPED, Optional.of(new Said("imports.said.stopped-on-the-way", List.of())));
        } catch (RuntimeException e) {
            LOG.error("Run {} of file {} stopped on the way", run, id, e);
            end(id, run, ImportState.STOPPED, Optional.of(new Said("imports.said.failed-on-the-way", List.of())));
        } finally {
            progress.end(id, run);
        }
    }

    private void post(ImportKind kind, ImportOrder order, int run, List<ReadUnit> units) {
        try {
            transaction.executeWithoutResult(status -> postTogether(kind, order, run, units));
        } catch (Progress.StopAsked stop) {
            throw stop;
        } catch (RuntimeException one) {
            // which of them it was shows when each is on its own
            units.forEach(unit -> postAlone(kind, order, run, unit));
        }
    }

    private void postAlone(ImportKind kind, ImportOrder order, int run, ReadUnit unit) {
        try {
            transaction.executeWithoutResult(status -> postTogether(kind, order, run, List.of(unit)));
        } catch (Progress.StopAsked stop) {
            throw stop;
        } catch (Refusal refusal) {
            refused(order, run, unit, new Said(refusal.messageKey(), refusal.arguments()));
        } catch (RuntimeException e) {
            LOG.error("Row {} of file {} failed", unit.unit().number(), order.id(), e);
            refused(order, run, unit, new Said("imports.said.row-failed", List.of()));
        }
    }

    private void postTogether(ImportKind kind, ImportOrder order, int run, List<ReadUnit> units) {
        Examination examination = Examination.of(kind, order, units);
        List<ImportUnit> fine = examination.fine();
        List<Results.Result> made = new ArrayList<>(examination.already());
        made.addAll(Results.posted(fine, fine.isEmpty() ? List.of() : kind.run(order, fine)));
        results.add(order.id(), made);
        findings.add(order.id(), examination.problems());
        advance(order.id(), run, examination.lastRow(), examination.counts(fine.size()));
    }

    private void refused(ImportOrder order, int run, ReadUnit unit, Said why) {
        transaction.executeWithoutResult(status -> {
            findings.add(
                    order.id(), List.of(new RowProblem(unit.unit().number(), "", why.messageKey(), why.arguments())));
            advance(order.id(), run, unit.unit().lastNumber(), new ImportFile.Counts(1, 0, 0, 1, 0));
        });
    }

    private void advance(ImportId id, int run, int upTo, ImportFile.Counts more) {
        if (!transitions.advance(id, run, upTo, more)) {
            throw new Progress.StopAsked();
        }
    }

    private void end(ImportId id, int run, ImportState state, Optional<Said> why) {
        transaction.executeWithoutResult(status -> transitions.end(id, run, state, why));
    }
}
