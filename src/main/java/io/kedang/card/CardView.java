package io.kedang.card;

import io.kedang.access.FieldGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a page wants to show of a card.
 *
 * @param groups the field groups that the reader sees; others are not even named
 * @param spare how many blank rows a section offers beyond the used ones, for writing
 */
public record CardView(
        CardContent content,
        Set<FieldGroup> groups,
        List<Finding> findings,
        List<Remark> remarks,
        Map<Section, Integer> spare,
        Locale locale) {

    public static CardView reading(CardContent content, Set<FieldGroup> groups, Locale locale) {
        return new CardView(content, groups, List.of(), List.of(), Map.of(), locale);
    }

    public CardView with(List<Finding> found) {
        return new CardView(content, groups, found, remarks, spare, locale);
    }

    public CardView remarked(List<Remark> made) {
        return new CardView(content, groups, findings, made, spare, locale);
    }

    /** For writing: rows to fill in. */
    public CardView offering(Map<Section, Integer> rows) {
        return new CardView(content, groups, findings, remarks, rows, locale);
    }
}
