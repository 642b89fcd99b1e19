package io.kedang.imports;

import io.kedang.access.Access;
import io.kedang.page.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks all rows of a file before anything is posted. */
@Service
public class CheckingFile {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingFile.class);

    private final OwnImports imports;
    private final MappedRows mapped;
    private final Transitions transitions;
    private final Progress progress;
    private final Findings findings;
    private final Results results;
    private final KeepingHeadings headings;
    private final ImportWorker worker;
    private final Access access;
    private final TransactionTemplate transaction;

    CheckingFile(
            OwnImports imports,
            MappedRows mapped,
            Transitions transitions,
            Progress progress,
            Findings findings,
            Results results,
            KeepingHeadings headings,
            ImportWorker worker,
            Access access,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.mapped = mapped;
        this.transitions = transitions;
        this.progress = progress;
        this.findings = findings;
        this.results = results;
        this.headings = headings;
        this.worker = worker;
        this.access = access;
        this.transaction = transaction;
    }

    /** What is wrong with saying that the columns are these. */
    public List<Problem> problems(ImportId id, Mapping mapping) {
        ImportKind kind = imports.kind(imports.find(id));
        List<Problem> problems = new ArrayList<>();
        Set<String> found = new HashSet<>(mapping.found());
        if (found.size() < mapping.found().size()) {
            problems.add(Problem.of("mapping", "imports.mapping.twice"));
        }
        kind.columns().stream()
                .filter(column -> column.required() && !found.contains(column.key()))
                .forEach(column -> problems.add(Problem.of(
                        "mapping",
                        "imports.mapping.missing",
                        new DefaultMessageSourceResolvable(kind.texts() + "column." + column.key()))));
        problems.addAll(kind.problems(found));
        return problems;
    }

    /**
     * Begins the check with these columns, and remembers them for the person. The caller may go on with something else.
     *
     * @throws ImportRefused when the file has moved on, or too many wait (409)
     */
    @Transactional
    public void begin(ImportId id, Mapping mapping) {
        ImportFile file = imports.find(id);
        ImportKind kind = imports.kind(file);
        int run = transitions.beginCheck(id, mapping).orElseThrow(ImportRefused::movedOn);
        headings.keep(file, mapping, access.actor().id());
        findings.clear(id);
        results.clear(id);
        worker.afterCommit(id, () -> check(kind, id, run));
    }

    private void check(ImportKind kind, ImportId id, int run) {
        progress.begin(id, run);
        try {
            transaction.executeWithoutResult(status -> transitions.endCheck(id, run, examine(kind, id, run)));
        } catch (Progress.StopAsked stop) {
            giveUp(id, run, "imports.said.stopped");
        } catch (RuntimeException e) {
            LOG.error("Checking file {} failed", id, e);
            giveUp(id, run, "imports.said.failed");
        } finally {
            progress.end(id, run);
        }
    }

    private ImportFile.Counts examine(ImportKind kind, ImportId id, int run) {
        MappedRows.File rows = mapped.of(id, kind);
        ImportFile.Counts total = ImportFile.Counts.NONE;
        int done = 0;
        for (List<ReadUnit> batch : rows.units()) {
            Examination examination = Examination.of(kind, rows.order(), batch);
            findings.add(id, examination.problems());
            results.add(id, examination.already());
            total = total.plus(examination.counts(0));
            done += examination.rows();
            progress.note(id, run, done);
        }
        return total;
    }

    private void giveUp(ImportId id, int run, String messageKey) {
        transaction.executeWithoutResult(
                status -> transitions.giveUpCheck(id, run, new ImportFile.Said(messageKey, List.of())));
    }

    /** Asks a check or a run to stop. What a run document by document has posted stays; of any other, nothing is. */
    @Transactional
    public void stop(ImportId id) {
        Optional.of(imports.find(id)).filter(file -> transitions.askToStop(file.id()));
    }
}
