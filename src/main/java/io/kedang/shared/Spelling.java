package io.kedang.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How people type the same thing differently: full width, pasted invisible marks, separators. */
final class Spelling {

    /** Chat programs and address books paste direction marks and zero-width characters along with numbers. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]+");

    /** NFKC leaves these dashes alone; {@code －} it turns into a hyphen itself. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    private Spelling() {}

    /** Half width, plain dashes and dots, nothing invisible, no space around it. */
    static String plain(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(narrow).replaceAll("");
        return DASHES.matcher(visible).replaceAll("-").replace('。', '.').strip();
    }

    /** {@link #plain} without spaces and hyphens: for numbers that are only grouped for reading. */
    static String compact(String text) {
        return SEPARATORS.matcher(plain(text)).replaceAll("");
    }
}
