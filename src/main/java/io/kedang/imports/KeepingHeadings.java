package io.kedang.imports;

import io.kedang.imports.file.FileRow;
import io.kedang.shared.EmployeeId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Remembers, for the next file of the kind, what a person said the columns are. */
@Component
class KeepingHeadings {

    private final StagedRows rows;
    private final OwnHeadings own;

    KeepingHeadings(StagedRows rows, OwnHeadings own) {
        this.rows = rows;
        this.own = own;
    }

    void keep(ImportFile file, Mapping mapping, EmployeeId person) {
        for (FileRow row : rows.from(file.id(), mapping.headingRow())) {
            if (row.number() == mapping.headingRow()) {
                own.keep(person, file.kind(), said(row, mapping));
            }
            return;
        }
    }

    private static Map<String, String> said(FileRow headings, Mapping mapping) {
        Map<String, String> said = new HashMap<>();
        for (int column = 0; column < headings.cells().size(); column++) {
            String heading = Headings.plain(headings.cell(column).text());
            if (!heading.isEmpty()) {
                said.merge(
                        heading,
                        mapping.fields().getOrDefault(column, Headings.LEFT_OUT),
                        (one, other) -> one.isEmpty() ? other : one);
            }
        }
        return said;
    }
}
