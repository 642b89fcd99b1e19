package io.kedang.card;

import io.kedang.access.FieldGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lays two revisions out side by side: sections in the order of the form, only what the reader may see. */
@Component
public class ComparedViews {

    private final CardViews views;

    ComparedViews(CardViews views) {
        this.views = views;
    }

    public List<ComparedSection> of(RevisionsCompared compared, Set<FieldGroup> groups, Locale locale) {
        return of(new Comparison(compared.before().content(), compared.after().content()), groups, locale);
    }

    public List<ComparedSection> of(Comparison comparison, Set<FieldGroup> groups, Locale locale) {
        List<SectionView> before = views.of(CardView.reading(comparison.before(), groups, locale));
        List<SectionView> after = views.of(CardView.reading(comparison.after(), groups, locale));
        return before.stream()
                .map(then -> section(comparison, then, of(after, then.section())))
                .toList();
    }

    private static SectionView of(List<SectionView> views, Section section) {
        return views.stream()
                .filter(view -> view.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private static ComparedSection section(Comparison comparison, SectionView before, SectionView after) {
        Section section = before.section();
        return new ComparedSection(
                section,
                comparison.rows(section).stream()
                        .map(row -> row(comparison, row, before, after))
                        .toList());
    }

    private static ComparedRow row(Comparison comparison, RowPair row, SectionView before, SectionView after) {
        Optional<RowView> then = row(before, row.before());
        Optional<RowView> now = row(after, row.after());
        List<ComparedField> fields = now.or(() -> then).orElseThrow().fields().stream()
                .map(FieldView::field)
                .map(field -> field(comparison.change(row, field), field, then, now))
                .toList();
        return new ComparedRow(number(row.before()), number(row.after()), fields);
    }

    private static Optional<RowView> row(SectionView section, OptionalInt index) {
        return index.isEmpty()
                ? Optional.empty()
                : section.rows().stream()
                        .filter(row -> row.index() == index.getAsInt())
                        .findFirst();
    }

    private static Optional<Integer> number(OptionalInt index) {
        return index.isEmpty() ? Optional.empty() : Optional.of(index.getAsInt() + 1);
    }

    private static ComparedField field(Change change, Field<?> field, Optional<RowView> then, Optional<RowView> now) {
        Optional<FieldView> before = then.map(row -> row.field(field.key()));
        Optional<FieldView> after = now.map(row -> row.field(field.key()));
        MarkedTexts texts = marked(change, field, shown(before), shown(after));
        return new ComparedField(
                field,
                change,
                texts.before(),
                texts.after(),
                before.map(FieldView::reason).orElse(""),
                after.map(FieldView::reason).orElse(""));
    }

    private static String shown(Optional<FieldView> view) {
        return view.filter(field -> !field.isBlank()).map(FieldView::shown).orElse("");
    }

    /** Words are marked in free text; of a number, a date or a choice the whole is another. */
    private static MarkedTexts marked(Change change, Field<?> field, String before, String after) {
        if (!change.differs() || before.equals(after)) {
            return MarkedTexts.same(before, after);
        }
        boolean free = field.kind().equals(Kind.TEXT) || field.kind().equals(Kind.AREA);
        return free ? TextMarks.of(before, after) : MarkedTexts.whole(before, after);
    }
}
