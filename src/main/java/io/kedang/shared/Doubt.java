package io.kedang.shared;

import java.util.List;

/**
 * A reason to look again at a well-formed value, as when its check digit is wrong. Not an error: such numbers were
 * issued wrongly and are in use, so a person may confirm the value and give the reason.
 */
public record Doubt(String messageKey, List<Object> arguments) {

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    static Doubt about(String kind) {
        return new Doubt("shared.doubt." + kind, List.of());
    }
}
