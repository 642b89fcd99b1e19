package io.kedang.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What was typed into the fields of a card: the form's parameters that are paths of the card. */
public final class Typed {

    private Typed() {}

    public static Map<String, String> in(MultiValueMap<String, String> parameters) {
        Map<String, String> texts = new TreeMap<>();
        parameters.forEach((name, values) -> FieldPath.parse(name).ifPresent(path -> {
            boolean several = path.field().kind().widget() == Widget.CHECKS && !path.reason();
            texts.put(
                    name,
                    values.stream()
                            .filter(value -> !value.isBlank())
                            .limit(several ? 50 : 1)
                            .collect(Collectors.joining(",")));
        }));
        return texts;
    }

    /** Blank texts for all fields of the row that {@code remove:<section>:<row>} takes away. */
    public static Map<String, String> removedRow(String action) {
        Map<String, String> blank = new TreeMap<>();
        String[] parts = action.split(":");
        if (parts.length == 3 && parts[0].equals("remove") && parts[2].matches("\\d{1,2}")) {
            int row = Integer.parseInt(parts[2]);
            Arrays.stream(Section.values())
                    .filter(section -> section.key().equals(parts[1]) && section.repeats())
                    .filter(section -> row < section.maxRows())
                    .flatMap(section -> CardForm.fields(section).stream())
                    .forEach(field -> {
                        blank.put(field.path(row), "");
                        blank.put(FieldPath.reasonFor(field.path(row)), "");
                    });
        }
        return blank;
    }

    /** The section that {@code add:<section>} asks another row for. */
    public static Map<Section, Integer> spareRows(String action) {
        return rowsOf(action)
                .filter(section -> action.startsWith("add:"))
                .map(section -> Map.of(section, 1))
                .orElse(Map.of());
    }

    /** The section in which {@code add:<section>} or {@code remove:<section>:<row>} changes the number of rows. */
    public static Optional<Section> rowsOf(String action) {
        return Arrays.stream(Section.values())
                .filter(section ->
                        action.equals("add:" + section.key()) || action.startsWith("remove:" + section.key() + ":"))
                .findFirst();
    }

    /** Where something else was saved meanwhile, what: to stand beside the field in which one's own stays. */
    public static List<Finding> savedMeanwhile(CardContent saved, Map<String, String> typed) {
        List<Finding> findings = new ArrayList<>();
        typed.forEach((path, text) -> {
            String other = saved.text(path).orElse("");
            if (!other.equals(text)) {
                findings.add(new Finding(
                        path,
                        Finding.Severity.WRONG,
                        "card.draft.saved-meanwhile",
                        List.of(other.isBlank() ? "–" : other)));
            }
        });
        return findings;
    }
}
