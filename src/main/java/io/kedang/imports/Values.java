package io.kedang.imports;

import io.kedang.imports.file.Cell;
import io.kedang.shared.Dates;
import io.kedang.shared.InvalidValue;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells as what their column is. Numbers stay decimal digits from the file to the end. */
final class Values {

    private static final int MOST_DIGITS = 30;

    /** Spreadsheets keep 15; a longer number has lost its last ones. */
    private static final int SAFE_DIGITS = 15;

    private static final Pattern GROUPED =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d*)(\\.\\d+)?");
    private static final Pattern CURRENCY = Pattern.compile("^[¥￥]\\s*|\\s*元$|\\s*CNY$|^CNY\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");

    /** What systems write behind the day. */
    private static final Pattern TIME = Pattern.compile("(.{8,11}?)[T\\s]+\\d{1,2}:?\\d{2}(:?\\d{2}(\\.\\d+)?)?");

    private final DecimalMark decimals;

    Values(DecimalMark decimals) {
        this.decimals = decimals;
    }

    /**
     * The value in its canonical spelling.
     *
     * @throws InvalidValue when the cell holds no such value
     */
    String read(ImportColumn column, Cell cell) {
        if (cell.kind() == Cell.Kind.FORMULA) {
            throw new InvalidValue("imports.value.formula");
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            throw new InvalidValue("imports.value.error", cell.text());
        }
        return switch (column.type()) {
            case TEXT -> text(column, cell);
            case DAY -> day(cell).toString();
            case NUMBER -> number(column, cell);
        };
    }

    private static String text(ImportColumn column, Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER
                && new BigDecimal(cell.text()).stripTrailingZeros().precision() > 0
                && cell.text().replaceAll("\\D", "").length() > SAFE_DIGITS) {
            throw new InvalidValue("imports.value.digits");
        }
        String text = cell.text().replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
        if (text.length() > column.limit()) {
            throw new InvalidValue("imports.value.too-long", column.limit());
        }
        return text;
    }

    private static LocalDate day(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.text().length() != 8) {
            throw new InvalidValue("imports.value.number-for-day");
        }
        String text = narrow(cell.text());
        Matcher time = TIME.matcher(text);
        return Dates.of(time.matches() ? time.group(1) : text);
    }

    private String number(ImportColumn column, Cell cell) {
        BigDecimal value = value(cell);
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (shortest.scale() > column.limit()) {
            throw new InvalidValue("imports.value.decimals", column.limit());
        }
        return shortest.toPlainString();
    }

    private BigDecimal value(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return new BigDecimal(cell.text());
        }
        String text = CURRENCY.matcher(narrow(cell.text())).replaceAll("");
        Matcher negative = IN_BRACKETS.matcher(text);
        String digits = negative.matches() ? "-" + negative.group(1) : text;
        Matcher number = GROUPED.matcher(decimals == DecimalMark.POINT ? digits : swapped(digits));
        if (cell.kind() == Cell.Kind.DATE || !number.matches() || digits.length() > MOST_DIGITS) {
            throw new InvalidValue("imports.value.no-number");
        }
        try {
            return new BigDecimal(number.group().replace(",", "").replace(" ", ""));
        } catch (NumberFormatException e) {
            throw new InvalidValue("imports.value.no-number");
        }
    }

    private static String swapped(String digits) {
        return digits.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}+", "")
                .replace('\u2212', '-')
                .strip();
    }

    /** What the numbers of a file are most likely written with. */
    static DecimalMark guess(Iterable<String> numbers) {
        int commas = 0;
        int points = 0;
        for (String number : numbers) {
            if (number.matches("[+-]?[\\d. ]*\\d,\\d{1,2}")) {
                commas++;
            } else if (number.matches("[+-]?[\\d, ]*\\d\\.\\d{1,2}")) {
                points++;
            }
        }
        return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
    }
}
