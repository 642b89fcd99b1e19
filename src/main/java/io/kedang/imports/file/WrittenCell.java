package io.kedang.imports.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of text files, which spreadsheets take for formulas when they begin in certain ways. Read: {@code ="0012"}, by
 * which systems keep leading zeros, is the text 0012; any other formula is one. Written: what would become a formula
 * is led by an apostrophe, which spreadsheets understand as text and reading takes away again.
 */
final class WrittenCell {

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d., ]+%?");
    private static final String BEGINNINGS = "=+-@\t\r";

    private WrittenCell() {}

    static Cell read(String written) {
        String text = written.strip();
        Matcher kept = KEPT_AS_TEXT.matcher(text);
        if (kept.matches()) {
            return Cell.text(kept.group(1).strip());
        }
        if (GUARDED.matcher(text).matches()) {
            text = text.substring(1).strip();
        }
        if (text.startsWith("=") || text.startsWith("@")) {
            return new Cell(Cell.Kind.FORMULA, text);
        }
        return Cell.text(text);
    }

    static String guard(String text) {
        boolean dangerous = !text.isEmpty()
                && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return dangerous ? "'" + text : text;
    }
}
