package io.kedang.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and times as people read them, in the company's zone and the language of the request; templates call it as
 * {@code dates}. The patterns are messages, so a language brings its own.
 */
@Component
public class Dates {

    private final Clock clock;
    private final Words words;

    Dates(Clock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /** The company's zone, for scripts that show a time. */
    public String zone() {
        return clock.getZone().getId();
    }

    /** Date and time, such as 21 Nov 2026, 14:03. */
    public String at(Instant instant) {
        return format("page.date.pattern.moment", instant.atZone(clock.getZone()));
    }

    /** The time of day, such as 14:03. */
    public String time(Instant instant) {
        return format("page.date.pattern.time", instant.atZone(clock.getZone()));
    }

    /** The date, such as 21 Nov 2026. */
    public String day(LocalDate date) {
        return format("page.date.pattern.day", date);
    }

    /** The month, such as Nov 2026. */
    public String month(YearMonth month) {
        return format("page.date.pattern.month", month);
    }

    /** How far a due time is off, in words: due today, 2 days late. */
    public String due(Instant due) {
        if (late(due) && dayOf(due).equals(today())) {
            return words.say("page.date.late-today", List.of(time(due)));
        }
        return dueDay(dayOf(due));
    }

    /** How far a due date is off, in words. */
    public String dueDay(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today(), due);
        if (days < -1) {
            return words.say("page.date.late", List.of(-days));
        }
        if (days > 7) {
            return words.say("page.date.due-on", List.of(day(due)));
        }
        return switch ((int) days) {
            case -1 -> words.say("page.date.late-one");
            case 0 -> words.say("page.date.today");
            case 1 -> words.say("page.date.tomorrow");
            default -> words.say("page.date.due-in", List.of(days));
        };
    }

    public boolean late(Instant due) {
        return due.isBefore(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private String format(String patternKey, TemporalAccessor value) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(words.say(patternKey), locale).format(value);
    }
}
