package io.kedang.visit.web;

import io.kedang.visit.ReportForm;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** What was typed into the return-visit form: the parameters that are fields of it. */
final class Typed {

    private Typed() {}

    static Map<String, String> in(MultiValueMap<String, String> parameters) {
        Map<String, String> texts = new TreeMap<>();
        // where all boxes are empty only this is sent
        if (parameters.containsKey("_confirmed")) {
            texts.put("confirmed", "");
        }
        parameters.forEach((name, values) -> {
            if (ReportForm.fields().contains(name)) {
                texts.put(name, name.equals("confirmed") ? String.join(",", values) : values.get(0));
            }
        });
        return texts;
    }
}
