package io.kedang.catalogue.web;

import io.kedang.catalogue.CodeEntry;
import io.kedang.catalogue.Language;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry as it is typed. The version is that of the entry when the form was opened; 0 for a new one. */
record CodeForm(
        @Nullable String code,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String es,
        @Nullable String ko,
        int version) {

    static final CodeForm EMPTY = new CodeForm("", "", "", "", "", 0);

    static CodeForm of(CodeEntry entry) {
        Map<Language, String> labels = entry.labels();
        return new CodeForm(
                entry.code(),
                labels.get(Language.ZH),
                labels.get(Language.EN),
                labels.get(Language.ES),
                labels.get(Language.KO),
                entry.version());
    }

    String typedCode() {
        return typed(code).strip();
    }

    Map<Language, String> labels() {
        return Map.of(
                Language.ZH, typed(zh),
                Language.EN, typed(en),
                Language.ES, typed(es),
                Language.KO, typed(ko));
    }

    /** The same words over an entry that someone else has changed meanwhile. */
    CodeForm over(CodeEntry entry) {
        return new CodeForm(code, zh, en, es, ko, entry.version());
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
