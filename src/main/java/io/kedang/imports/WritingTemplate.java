package io.kedang.imports;

import io.kedang.imports.file.FileShape;
import io.kedang.imports.file.TableWriter;
import io.kedang.page.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** An empty file of a kind: its headings in the language of the request, and on a second sheet what belongs there. */
@Service
public class WritingTemplate {

    private final ImportKinds kinds;
    private final Words words;

    WritingTemplate(ImportKinds kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    /** @throws ImportRefused when there is no such kind, or not for this person (404) */
    public void write(String key, FileShape.Format format, OutputStream stream) throws IOException {
        ImportKind kind = kinds.allowed(key);
        try (TableWriter table = TableWriter.of(format, stream, words.say("imports.template.sheet"))) {
            table.headings(kind.columns().stream()
                    .map(column -> name(kind, column) + (column.required() ? " *" : ""))
                    .toList());
            table.notes(words.say("imports.template.notes"), notes(kind));
        }
    }

    private List<List<String>> notes(ImportKind kind) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.say("imports.template.column"),
                words.say("imports.template.required"),
                words.say("imports.template.type"),
                words.say("imports.template.example")));
        kind.columns()
                .forEach(column -> lines.add(List.of(
                        name(kind, column),
                        words.say(column.required() ? "page.yes" : "page.no"),
                        words.say("imports.type." + column.type(), List.of(column.limit())),
                        words.say(kind.texts() + "example." + column.key()))));
        return lines;
    }

    private String name(ImportKind kind, ImportColumn column) {
        return words.say(kind.texts() + "column." + column.key());
    }
}
