package io.kedang.imports;

import io.kedang.imports.file.FileRow;
import org.springframework.stereotype.Component;

/** The rows of a file as its kind reads them, with the columns that were confirmed. */
@Component
class MappedRows {

    private final ImportFiles files;
    private final StagedRows rows;

    MappedRows(ImportFiles files, StagedRows rows) {
        this.files = files;
        this.rows = rows;
    }

    File of(ImportId id, ImportKind kind) {
        ImportFile file = files.find(id).orElseThrow(ImportRefused::notFound);
        Mapping mapping = file.mapping().orElseThrow(ImportRefused::movedOn);
        Iterable<FileRow> all = rows.from(id, 1);
        if (!all.iterator().hasNext()) {
            throw ImportRefused.forgotten();
        }
        return new File(
                new ImportOrder(id, file.name(), mapping.choices()),
                new UnitReader(kind, mapping, file.shape().merged(), all));
    }

    record File(ImportOrder order, UnitReader units) {}
}
