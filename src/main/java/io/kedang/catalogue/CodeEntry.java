package io.kedang.catalogue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of a category list as the administrator sees it.
 *
 * @param active whether it can still be chosen; a retired entry still names what older cards refer to
 * @param version counts the changes of this entry
 * @param labels its names; a language may be missing
 */
public record CodeEntry(String code, boolean active, int version, Map<Language, String> labels) {

    public CodeEntry {
        labels = Map.copyOf(labels);
    }

    /** Its name in that language, otherwise in English, otherwise in Chinese, otherwise the code. */
    public String label(Locale locale) {
        return Stream.of(locale.getLanguage(), Language.EN.tag(), Language.ZH.tag())
                .flatMap(tag -> label(tag).stream())
                .findFirst()
                .orElse(code);
    }

    private Optional<String> label(String tag) {
        return labels.entrySet().stream()
                .filter(name -> name.getKey().tag().equals(tag))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Code as(Locale locale) {
        return new Code(code, label(locale), active);
    }

    /** The names without those that were left empty, without space around them. */
    static Map<Language, String> named(Map<Language, String> typed) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        typed.forEach((language, name) -> {
            if (!name.isBlank()) {
                names.put(language, name.strip());
            }
        });
        return names;
    }
}
