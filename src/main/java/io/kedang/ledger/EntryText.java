package io.kedang.ledger;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as they are kept, wherever they were typed, pasted or read from a file. */
final class EntryText {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\s]+");

    private EntryText() {}

    /** In one line, without what no database keeps. */
    static String plain(String text) {
        return NO_TEXT.matcher(text).replaceAll(" ").strip();
    }

    /** Likewise; letters and digits typed in full width are the same as others. */
    static String number(String text) {
        return plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
