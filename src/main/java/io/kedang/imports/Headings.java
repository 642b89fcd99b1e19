package io.kedang.imports;

import io.kedang.imports.file.FileRow;
import io.kedang.page.Languages;
import io.kedang.shared.EmployeeId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What headings mean: the names of the columns in every language, what else they are called, what a person has said. */
@Component
class Headings {

    /** Longer texts are no headings. */
    private static final int LONGEST = 200;

    /** What a person has said is not there. */
    static final String LEFT_OUT = "";

    private final MessageSource messages;
    private final Languages languages;
    private final OwnHeadings own;

    Headings(MessageSource messages, Languages languages, OwnHeadings own) {
        this.messages = messages;
        this.languages = languages;
        this.own = own;
    }

    /** What is known of a kind, for this person. */
    Known known(ImportKind kind, EmployeeId person) {
        Map<String, String> fields = new HashMap<>();
        for (Locale language : languages.offered()) {
            for (ImportColumn column : kind.columns()) {
                names(kind, column, language).forEach(name -> fields.putIfAbsent(plain(name), column.key()));
            }
            fields.put(plain(text("imports.problems.heading", language)), LEFT_OUT);
        }
        fields.putAll(own.of(person, kind.key()));
        Set<String> keys = new HashSet<>();
        kind.columns().forEach(column -> keys.add(column.key()));
        fields.values().removeIf(field -> !field.equals(LEFT_OUT) && !keys.contains(field));
        return new Known(fields);
    }

    private List<String> names(ImportKind kind, ImportColumn column, Locale language) {
        String others = text(kind.texts() + "also." + column.key(), language);
        return Arrays.stream((text(kind.texts() + "column." + column.key(), language) + "," + others).split("[,，、]"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** One spelling: half width, small, without spaces, units in brackets and marks of what must be filled in. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?]|【.*?】", "")
                .replaceAll("[\\s\\p{Cf}*:_./-]+", "");
    }

    /** @param fields keys of columns by the plain spelling of headings */
    record Known(Map<String, String> fields) {

        /** How many of the texts are headings that are known. */
        int recognised(List<String> texts) {
            return (int) texts.stream()
                    .filter(text -> text.length() <= LONGEST)
                    .map(Headings::plain)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .filter(fields::containsKey)
                    .count();
        }

        /** The row with most headings, the first of equals; the first row when there are none. */
        FileRow headingRow(List<FileRow> first) {
            FileRow best = first.get(0);
            for (FileRow row : first) {
                if (recognised(row.texts()) > recognised(best.texts())) {
                    best = row;
                }
            }
            return best;
        }

        /** What the columns under these headings are; each field once, the first column that fits. */
        Map<Integer, String> guess(FileRow headings) {
            Map<Integer, String> guessed = new TreeMap<>();
            for (int column = 0; column < headings.cells().size(); column++) {
                String field = fields.getOrDefault(plain(headings.cell(column).text()), LEFT_OUT);
                if (!field.equals(LEFT_OUT) && !guessed.containsValue(field)) {
                    guessed.put(column, field);
                }
            }
            return guessed;
        }
    }
}
