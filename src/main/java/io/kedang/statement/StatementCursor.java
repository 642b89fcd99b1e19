package io.kedang.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of statements ended: at the number of the last one. */
public record StatementCursor(int year, long seq) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-([0-9]{1,12})");

    /** Empty when the text is none. */
    public static Optional<StatementCursor> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new StatementCursor(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    public String text() {
        return year + "-" + seq;
    }
}
