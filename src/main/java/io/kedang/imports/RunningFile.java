package io.kedang.imports;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins runs of files, and goes on with those that stopped. */
@Service
public class RunningFile {

    private final OwnImports imports;
    private final Transitions transitions;
    private final Findings findings;
    private final Results results;
    private final WholeRun whole;
    private final EachRun each;
    private final ImportWorker worker;
    private final Access access;
    private final Audit audit;

    RunningFile(
            OwnImports imports,
            Transitions transitions,
            Findings findings,
            Results results,
            WholeRun whole,
            EachRun each,
            ImportWorker worker,
            Access access,
            Audit audit) {
        this.imports = imports;
        this.transitions = transitions;
        this.findings = findings;
        this.results = results;
        this.whole = whole;
        this.each = each;
        this.worker = worker;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Begins to post what was checked. The caller may go on with something else.
     *
     * @throws ImportRefused when the file has moved on, rows are wrong and all or nothing is wanted, or too many wait
     */
    @Transactional
    public void begin(ImportId id, ImportMode mode) {
        ImportFile file = imports.find(id);
        if (mode == ImportMode.WHOLE && file.counts().wrong() > 0) {
            throw ImportRefused.wrongRows();
        }
        int run = transitions.beginRun(id, mode, access.actor()).orElseThrow(ImportRefused::movedOn);
        findings.clear(id);
        results.clear(id);
        audit.record(Audited.FILE_RUN, Subject.of("import", id), Map.of("kind", file.kind(), "mode", mode.name()));
        ImportKind kind = imports.kind(file);
        if (mode == ImportMode.WHOLE) {
            worker.afterCommit(id, () -> whole.run(kind, id, run));
        } else {
            transitions.forgetCounts(id);
            worker.afterCommit(id, () -> each.run(kind, id, run, 0));
        }
    }

    /**
     * Goes on with a run document by document, behind the last document that is done with.
     *
     * @throws ImportRefused when the file has moved on, or too many wait
     */
    @Transactional
    public void goOn(ImportId id) {
        ImportFile file = imports.find(id);
        int run = transitions.goOn(id, access.actor()).orElseThrow(ImportRefused::movedOn);
        audit.record(Audited.FILE_RUN, Subject.of("import", id), Map.of("kind", file.kind(), "mode", "EACH"));
        ImportKind kind = imports.kind(file);
        worker.afterCommit(id, () -> each.run(kind, id, run, file.upTo()));
    }
}
