package io.kedang.time;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * A file of days to be imported into the business calendar: iCalendar (RFC 5545) or CSV with the columns date, kind
 * and name.
 *
 * @param text of at most 512 KB
 */
public record CalendarFile(String text) {

    /** Years of holidays have room in it. */
    public static final DataSize LARGEST = DataSize.ofKilobytes(512);

    /** What spreadsheets of a Chinese Windows write. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** Decodes UTF-8, or else the encoding of a Chinese Windows. */
    public static CalendarFile of(byte[] bytes) {
        try {
            return new CalendarFile(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new CalendarFile(new String(bytes, CHINESE));
        }
    }

    public boolean isTooLarge() {
        return text.length() > LARGEST.toBytes();
    }

    /** What stands in it, line by line or event by event; what cannot be read carries its problem. */
    List<ImportedDay> days() {
        List<ImportedDay> days = new ArrayList<>();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            if (content.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
                days.addAll(ICalendarDays.in(content));
            } else {
                days.addAll(CsvDays.in(content));
            }
        } catch (IOException | RuntimeException unreadable) {
            days.add(ImportedDay.wrong("", "time.import.problem.unreadable"));
        }
        return days;
    }
}
