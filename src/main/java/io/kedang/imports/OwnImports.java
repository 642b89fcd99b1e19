package io.kedang.imports;

import io.kedang.access.Access;
import io.kedang.imports.file.FileRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of the kinds that the person may bring in, whoever brought them. */
@Service
public class OwnImports {

    private static final int LOOKED_AT = 30;

    private final ImportFiles files;
    private final ImportKinds kinds;
    private final StagedRows rows;
    private final Findings findings;
    private final Results results;
    private final Headings headings;
    private final Access access;

    OwnImports(
            ImportFiles files,
            ImportKinds kinds,
            StagedRows rows,
            Findings findings,
            Results results,
            Headings headings,
            Access access) {
        this.files = files;
        this.kinds = kinds;
        this.rows = rows;
        this.findings = findings;
        this.results = results;
        this.headings = headings;
        this.access = access;
    }

    /** @throws ImportRefused when it is unknown or not for this person (404) */
    @Transactional(readOnly = true)
    public ImportFile find(ImportId id) {
        ImportFile file = files.find(id).orElseThrow(ImportRefused::notFound);
        kinds.allowed(file.kind());
        return file;
    }

    /** @throws ImportRefused when it is not for this person (404) */
    public ImportKind kind(ImportFile file) {
        return kinds.allowed(file.kind());
    }

    /** The latest first. @param before when the last one seen was brought in */
    @Transactional(readOnly = true)
    public List<ImportFile> latest(Optional<Instant> before, int most) {
        List<String> allowed = kinds.allowed().stream().map(ImportKind::key).toList();
        return allowed.isEmpty() ? List.of() : files.latest(allowed, before, most);
    }

    /** The same file, posted before. */
    @Transactional(readOnly = true)
    public Optional<ImportFile> sameBefore(ImportId id) {
        return files.sameRunBefore(find(id).id());
    }

    /** The first rows, to show what the columns are. */
    @Transactional(readOnly = true)
    public List<FileRow> firstRows(ImportId id) {
        List<FileRow> first = new ArrayList<>();
        for (FileRow row : rows.from(find(id).id(), 1)) {
            first.add(row);
            if (first.size() == LOOKED_AT) {
                return first;
            }
        }
        if (first.isEmpty()) {
            throw ImportRefused.forgotten();
        }
        return first;
    }

    /** What the columns most likely are, or were said to be. @param headingRow empty to find it */
    @Transactional(readOnly = true)
    public Mapping proposed(ImportId id, Optional<Integer> headingRow) {
        ImportFile file = find(id);
        List<FileRow> first = firstRows(id);
        Optional<Mapping> said = file.mapping()
                .filter(mapping ->
                        headingRow.filter(row -> row != mapping.headingRow()).isEmpty());
        return said.orElseGet(() -> new GuessedMapping(
                        kinds.allowed(file.kind()),
                        headings.known(
                                kinds.allowed(file.kind()), access.actor().id()))
                .of(first, headingRow));
    }

    @Transactional(readOnly = true)
    public List<Findings.Group> problemsByKind(ImportId id) {
        return findings.groups(find(id).id());
    }

    /** Problems of the next rows that have any. @param beyond the last row seen */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(ImportId id, int beyond, int rows) {
        return findings.beyond(find(id).id(), beyond, rows);
    }

    /** What became of the next documents. @param beyond the last row seen */
    @Transactional(readOnly = true)
    public List<Results.Result> results(ImportId id, int beyond, int most) {
        return results.beyond(find(id).id(), beyond, most);
    }
}
