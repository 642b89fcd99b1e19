package io.kedang.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of notices ended. @param seen whether among those that were seen, which come last */
public record NoticeCursor(boolean seen, long id) {

    /** Before the newest. */
    static final NoticeCursor BEGINNING = new NoticeCursor(false, Long.MAX_VALUE);

    private static final Pattern TEXT = Pattern.compile("([ns])(\\d{1,18})");

    /** For the address. */
    public String text() {
        return (seen ? "s" : "n") + id;
    }

    /** Empty when the text is none of ours: the list then begins at its beginning. */
    public static Optional<NoticeCursor> parse(String text) {
        Matcher cursor = TEXT.matcher(text);
        return cursor.matches()
                ? Optional.of(new NoticeCursor(cursor.group(1).equals("s"), Long.parseLong(cursor.group(2))))
                : Optional.empty();
    }
}
