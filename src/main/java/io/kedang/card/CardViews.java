package io.kedang.card;

import io.kedang.page.Problem;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Lays a card out for a page: the sections in the order of the paper form, only what the reader may see. */
@Component
public class CardViews {

    private final Wording wording;

    CardViews(Wording wording) {
        this.wording = wording;
    }

    public List<SectionView> of(CardView view) {
        return Arrays.stream(Section.values())
                .map(section -> section(view, section))
                .filter(section -> section.rows().isEmpty()
                        || !section.rows().get(0).fields().isEmpty())
                .toList();
    }

    private SectionView section(CardView view, Section section) {
        int used = view.content().rows(section);
        int rows = Math.min(section.maxRows(), Math.max(1, used + view.spare().getOrDefault(section, 0)));
        Map<Integer, BigDecimal> growth = section == Section.SALES ? growth(view.content()) : Map.of();
        List<RowView> shown = IntStream.range(0, rows)
                .mapToObj(row -> new RowView(row, fields(view, section, row), signed(growth.get(row))))
                .toList();
        return new SectionView(
                section,
                Completeness.of(view.content(), section, view.groups()),
                shown,
                section.repeats() && rows < section.maxRows());
    }

    private List<FieldView> fields(CardView view, Section section, int row) {
        List<FieldView> fields = new ArrayList<>();
        for (Field<?> field : CardForm.fields(section)) {
            if (view.groups().contains(field.group())) {
                fields.add(field(view, field, row));
            }
        }
        return fields;
    }

    private <T> FieldView field(CardView view, Field<T> field, int row) {
        String path = field.path(row);
        String text = view.content().text(path).orElse("");
        Optional<T> value = view.content().get(field, row);
        return new FieldView(
                field,
                path,
                text,
                value.map(v -> wording.shown(field.kind(), v, view.locale())).orElse(text),
                wording.choices(field.kind(), text, view.locale()),
                problems(view, path, false),
                problems(view, path, true),
                view.content().text(FieldPath.reasonFor(path)).orElse(""),
                view.remarks().stream()
                        .filter(remark -> remark.path().equals(path))
                        .map(Remark::text)
                        .findFirst()
                        .orElse(""));
    }

    private static List<Problem> problems(CardView view, String path, boolean doubts) {
        return view.findings().stream()
                .filter(finding -> finding.path().equals(path) && finding.isDoubt() == doubts)
                .map(Finding::asProblem)
                .toList();
    }

    /** Growth of each year's sales against the year before it, where both are there. */
    static Map<Integer, BigDecimal> growth(CardContent content) {
        Map<Year, Integer> rows = new TreeMap<>();
        content.usedRows(Section.SALES)
                .forEach(row -> content.get(CardForm.SALES_YEAR, row).ifPresent(year -> rows.put(year, row)));
        return rows.entrySet().stream()
                .filter(entry -> rows.containsKey(entry.getKey().minusYears(1)))
                .flatMap(entry -> growth(content, rows.get(entry.getKey().minusYears(1)), entry.getValue()).stream()
                        .map(growth -> Map.entry(entry.getValue(), growth)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<BigDecimal> growth(CardContent content, int earlier, int later) {
        Optional<Wan> before = content.get(CardForm.SALES_AMOUNT, earlier);
        return content.get(CardForm.SALES_AMOUNT, later).flatMap(now -> before.flatMap(now::growthFrom));
    }

    private static String signed(@org.jspecify.annotations.Nullable BigDecimal growth) {
        if (growth == null) {
            return "";
        }
        return (growth.signum() > 0 ? "+" : "") + growth.toPlainString() + " %";
    }
}
