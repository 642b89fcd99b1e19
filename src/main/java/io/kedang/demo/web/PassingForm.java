package io.kedang.demo.web;

import io.kedang.time.BusinessCalendar;
import io.kedang.workflow.PassingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far time is to pass, as it is chosen.
 *
 * @param to {@code next}, {@code day}, {@code week}, {@code month}, {@code date}, or the name of a landmark
 * @param date for {@code date}
 */
record PassingForm(@Nullable String to, @Nullable String date) {

    static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Empty when it is no time that lies ahead within bounds. */
    Optional<Instant> until(ZonedDateTime now, BusinessCalendar calendar, Landmarks landmarks) {
        Optional<Instant> chosen =
                switch (Objects.requireNonNullElse(to, "")) {
                    case "next" -> landmarks.nextDue();
                    case "day" -> Optional.of(morning(now, calendar.plusWorkingDays(now.toLocalDate(), 1)));
                    case "week" -> Optional.of(now.plusWeeks(1).toInstant());
                    case "month" -> Optional.of(now.plusDays(30).toInstant());
                    case "date" -> day().map(day -> morning(now, day));
                    default -> landmarks.day(Objects.requireNonNullElse(to, "")).map(day -> morning(now, day));
                };
        Instant furthest = now.toInstant().plus(PassingTime.FURTHEST);
        return chosen.filter(until -> until.isAfter(now.toInstant()) && !until.isAfter(furthest));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(
                    LocalDate.parse(Objects.requireNonNullElse(date, "").strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant morning(ZonedDateTime now, LocalDate day) {
        return day.atTime(MORNING).atZone(now.getZone()).toInstant();
    }
}
