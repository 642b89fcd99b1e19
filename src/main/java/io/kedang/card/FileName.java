package io.kedang.card;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name as it is kept: no path, nothing invisible, not too long, and an ending that does not lie. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    static String clean(String given, DocumentType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>:|?*]", "");
        name = name.replaceAll("\\s+", " ").strip().replaceAll("^\\.+", "");
        String ending = endingOf(name);
        if (type.endings().contains(ending.toLowerCase(Locale.ROOT))) {
            name = name.substring(0, name.length() - ending.length() - 1);
        } else {
            ending = type.endings().get(0);
        }
        name = shorten(name).strip();
        return (name.isEmpty() ? "document" : name) + "." + ending;
    }

    private static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String shorten(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
