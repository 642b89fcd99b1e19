package io.kedang.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts what crossed into the reader's words. */
@Component
public class ConflictViews {

    private final Wording wording;

    ConflictViews(Wording wording) {
        this.wording = wording;
    }

    public List<ConflictView> of(List<Conflict> conflicts, Locale locale) {
        return conflicts.stream()
                .map(conflict -> new ConflictView(
                        conflict.key(),
                        conflict.section(),
                        conflict.row() + 1,
                        conflict.fields().stream()
                                .map(said -> new ConflictView.Line(
                                        said.field(),
                                        shown(said.field(), said.before(), locale),
                                        shown(said.field(), said.theirs(), locale),
                                        shown(said.field(), said.yours(), locale)))
                                .toList()))
                .toList();
    }

    private <T> String shown(Field<T> field, String text, Locale locale) {
        return CardContent.of(Map.of(field.path(), text))
                .get(field)
                .map(value -> wording.shown(field.kind(), value, locale))
                .orElse(text);
    }
}
