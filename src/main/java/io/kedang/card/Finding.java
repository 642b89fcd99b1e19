package io.kedang.card;

import io.kedang.page.Problem;
import io.kedang.shared.Doubt;
import io.kedang.shared.InvalidValue;
import java.util.List;

/** What a check of a card found at one path. */
public record Finding(String path, Severity severity, String messageKey, List<Object> arguments) {

    /** What a finding means for handing in. */
    public enum Severity {
        /** Something that must be there is not. */
        MISSING,
        /** What is there cannot be. */
        WRONG,
        /** Possible but strange: to be confirmed with a reason, and shown to the reviewer. */
        DOUBTFUL
    }

    static Finding missing(String path) {
        return new Finding(path, Severity.MISSING, "card.finding.missing", List.of());
    }

    static Finding missing(String path, String messageKey) {
        return new Finding(path, Severity.MISSING, messageKey, List.of());
    }

    static Finding wrong(String path, String messageKey, Object... arguments) {
        return new Finding(path, Severity.WRONG, messageKey, List.of(arguments));
    }

    static Finding wrong(String path, InvalidValue reason) {
        return new Finding(path, Severity.WRONG, reason.messageKey(), reason.arguments());
    }

    static Finding doubtful(String path, String messageKey, Object... arguments) {
        return new Finding(path, Severity.DOUBTFUL, messageKey, List.of(arguments));
    }

    static Finding doubtful(String path, Doubt doubt) {
        return new Finding(path, Severity.DOUBTFUL, doubt.messageKey(), doubt.arguments());
    }

    public boolean isDoubt() {
        return severity == Severity.DOUBTFUL;
    }

    public Problem asProblem() {
        return new Problem(path, messageKey, arguments);
    }
}
