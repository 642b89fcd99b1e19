package io.kedang.catalogue;

import java.util.Locale;

/** A language in which entries have a name. */
public enum Language {
    ZH,
    EN,
    ES,
    KO;

    /** The ISO 639-1 code, as in {@link Locale#getLanguage()} and in the database. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
