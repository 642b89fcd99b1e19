package io.kedang.imports;

import java.util.Map;

/** For which file rows are checked or posted. @param choices the code chosen for each {@link ImportChoice} */
public record ImportOrder(ImportId id, String fileName, Map<String, String> choices) {

    public ImportOrder {
        choices = Map.copyOf(choices);
    }

    public String chosen(String choice) {
        return choices.getOrDefault(choice, "");
    }
}
