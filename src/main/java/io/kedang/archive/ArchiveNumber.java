package io.kedang.archive;

import io.kedang.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * The number under which a card and its paper folder are filed, such as {@code HD-ZM-2026-00001}: 1 to 120 letters,
 * digits and marks, without spaces.
 */
public record ArchiveNumber(String text) {

    /** Marks that may stand between the parts of a number. */
    static final String MARKS = "\\-_/.()\\[\\]（）〔〕";

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}" + MARKS + "]{1,120}");

    public ArchiveNumber {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValue("archive.number.invalid", text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
