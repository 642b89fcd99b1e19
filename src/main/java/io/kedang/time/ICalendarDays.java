package io.kedang.time;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.util.Strings;

/**
 * Days in an iCalendar file: whole-day events, each day of them. Make-up days (调休) are known by Apple's mark or by
 * the 班 in their summary, as Chinese calendars write them. Only the library's reader is used: it looks nothing up.
 */
final class ICalendarDays implements ContentHandler {

    private static final String SPECIAL = "X-APPLE-SPECIAL-DAY";
    private static final Pattern MARK =
            Pattern.compile("[\\s(（\\[【-]*(补?班|休|放假|上班)[)）\\]】\\s]*$|[(（](off|work|working day)[)）]\\s*$");
    private static final Pattern WORKING = Pattern.compile("班|make-?up|working day|\\(work\\)");

    /** A longer event is no holiday. */
    private static final int LONGEST = 31;
    /** More no name has; patterns are not to be tried on a file that is all one name. */
    private static final int LONGEST_NAME = 200;

    private final List<Map<String, String>> events = new ArrayList<>();
    private Map<String, String> event = new HashMap<>();
    private String property = "";

    private ICalendarDays() {}

    static List<ImportedDay> in(String text) throws IOException {
        ICalendarDays read = new ICalendarDays();
        try {
            new CalendarParserImpl().parse(new StringReader(text), read);
        } catch (ParserException e) {
            throw new IOException(e);
        }
        boolean marked = read.events.stream().anyMatch(event -> event.containsKey(SPECIAL));
        return read.events.stream()
                .filter(event -> !marked || event.containsKey(SPECIAL))
                .flatMap(event -> days(event).stream())
                .toList();
    }

    private static List<ImportedDay> days(Map<String, String> event) {
        String summary =
                shortened(Strings.unescape(event.getOrDefault("SUMMARY", "")).strip());
        String source = event.getOrDefault("DTSTART", "") + " " + summary;
        if (event.containsKey("RRULE")) {
            return List.of(ImportedDay.wrong(source, "time.import.problem.repeats"));
        }
        try {
            LocalDate first = date(event.getOrDefault("DTSTART", ""));
            LocalDate after = event.containsKey("DTEND") ? date(event.get("DTEND")) : first.plusDays(1);
            if (!after.isAfter(first) || after.isAfter(first.plusDays(LONGEST))) {
                return List.of(ImportedDay.wrong(source, "time.import.problem.span"));
            }
            boolean working = isWorking(event, summary);
            String name = MARK.matcher(summary).replaceFirst("").strip();
            return first.datesUntil(after)
                    .map(day -> ImportedDay.of(source, new CalendarDay(day, working, name)))
                    .toList();
        } catch (DateTimeParseException e) {
            return List.of(ImportedDay.wrong(source, "time.import.problem.whole-day"));
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static boolean isWorking(Map<String, String> event, String summary) {
        String special = event.get(SPECIAL);
        return special != null
                ? special.equalsIgnoreCase("ALTERNATE-WORKDAY")
                : WORKING.matcher(summary.toLowerCase(Locale.ROOT)).find();
    }

    private static LocalDate date(String value) {
        return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        if (name.equalsIgnoreCase("VEVENT")) {
            event = new HashMap<>();
        }
    }

    @Override
    public void endComponent(String name) {
        if (name.equalsIgnoreCase("VEVENT")) {
            events.add(event);
            event = new HashMap<>();
        }
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void propertyValue(String value) {
        event.putIfAbsent(property, value);
    }

    @Override
    public void endProperty(String name) {}

    @Override
    public void parameter(String name, String value) {}
}
