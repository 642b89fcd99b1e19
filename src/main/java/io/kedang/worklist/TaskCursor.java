package io.kedang.worklist;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a list ended: the value it is sorted by, as text, and the task that tells equals apart. */
public record TaskCursor(String value, TaskId id) {

    /** For the address. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + "|" + value).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text is none of ours: the list then begins at its beginning. */
    public static Optional<TaskCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return bar < 0 || plain.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new TaskCursor(plain.substring(bar + 1), TaskId.of(plain.substring(0, bar))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
