package io.kedang.imports.web;

import io.kedang.identity.People;
import io.kedang.imports.ImportFile;
import io.kedang.imports.OwnImports;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Files as a list shows them. */
@Component
class ImportLines {

    private final OwnImports imports;
    private final People people;

    ImportLines(OwnImports imports, People people) {
        this.imports = imports;
        this.people = people;
    }

    List<ImportLine> of(List<ImportFile> files) {
        Map<EmployeeId, String> names = people.names(
                files.stream().map(ImportFile::broughtBy).distinct().toList());
        return files.stream()
                .map(file -> new ImportLine(
                        file,
                        imports.kind(file).texts() + "title",
                        names.getOrDefault(file.broughtBy(), ""),
                        state(file)))
                .toList();
    }

    /** The ending of the message and what color it has. */
    static Standing state(ImportFile file) {
        if (file.interrupted()) {
            return new Standing("INTERRUPTED", "orange");
        }
        return switch (file.state()) {
            case READ, CHECKED -> new Standing(file.state().name(), "blue");
            case CHECKING, RUNNING -> new Standing(file.state().name(), "azure");
            case STOPPED -> new Standing("STOPPED", "orange");
            case DONE -> file.counts().wrong() > 0 ? new Standing("PARTLY", "yellow") : new Standing("DONE", "green");
        };
    }

    /** @param titleKey of the kind @param by the name of the person */
    record ImportLine(ImportFile file, String titleKey, String by, Standing standing) {}

    /** @param word the ending of the message */
    record Standing(String word, String color) {}
}
