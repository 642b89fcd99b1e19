package io.kedang.intake.web;

import io.kedang.card.FieldPath;
import io.kedang.card.Section;
import io.kedang.card.Widget;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What was typed into the fields of a card: the form's parameters that are paths of the card. */
final class Typed {

    private Typed() {}

    static Map<String, String> in(MultiValueMap<String, String> parameters) {
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

    /** The section that {@code add:<section>} asks another row for. */
    static Map<Section, Integer> spareRows(String action) {
        Map<Section, Integer> spare = new TreeMap<>();
        Arrays.stream(Section.values())
                .filter(section -> action.equals("add:" + section.key()))
                .forEach(section -> spare.put(section, 1));
        return spare;
    }
}
