package io.kedang.time;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Days in a CSV file: date, kind, name; separated by comma, semicolon or tab. A first line of headings is left out. */
final class CsvDays {

    private static final Set<String> OFF =
            Set.of("off", "holiday", "day off", "休", "休息", "放假", "节假日", "libre", "festivo", "휴일", "휴무");
    private static final Set<String> WORKING =
            Set.of("work", "working", "workday", "班", "上班", "补班", "调休", "laborable", "근무", "근무일");

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-M-d][uuuu/M/d][uuuu.M.d][uuuuMMdd][uuuu'年'M'月'd'日']")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private CsvDays() {}

    static List<ImportedDay> in(String text) throws IOException {
        List<ImportedDay> days = new ArrayList<>();
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                if (!isHeading(line)) {
                    days.add(day(line));
                }
            }
        }
        return days;
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static boolean isHeading(CsvRecord line) {
        return line.getStartingLineNumber() == 1
                && date(line.getField(0)).isEmpty()
                && line.getField(0).codePoints().noneMatch(Character::isDigit);
    }

    private static ImportedDay day(CsvRecord line) {
        String source = String.join(" · ", line.getFields());
        if (line.getFieldCount() < 3) {
            return ImportedDay.wrong(source, "time.import.problem.columns");
        }
        Optional<LocalDate> date = date(line.getField(0));
        if (date.isEmpty()) {
            return ImportedDay.wrong(source, "time.import.problem.date");
        }
        Optional<Boolean> working = working(line.getField(1));
        if (working.isEmpty()) {
            return ImportedDay.wrong(source, "time.import.problem.kind");
        }
        return ImportedDay.of(
                source,
                new CalendarDay(date.get(), working.get(), line.getField(2).strip()));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> working(String text) {
        String kind = text.strip().toLowerCase(Locale.ROOT);
        if (WORKING.contains(kind)) {
            return Optional.of(true);
        }
        return OFF.contains(kind) ? Optional.of(false) : Optional.empty();
    }
}
