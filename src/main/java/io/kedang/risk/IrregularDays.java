package io.kedang.risk;

import io.kedang.time.BusinessCalendar;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Chooses the days of irregular visits: one in each cycle, any working day of the window with the same chance, so that
 * no customer can tell from the last visits when the next one comes.
 */
@Component
class IrregularDays {

    private final RiskSettings settings;
    private final BusinessCalendar calendar;
    private final RandomGenerator chance;

    @Autowired
    IrregularDays(RiskSettings settings, BusinessCalendar calendar) {
        this(settings, calendar, new SecureRandom());
    }

    IrregularDays(RiskSettings settings, BusinessCalendar calendar, RandomGenerator chance) {
        this.settings = settings;
        this.calendar = calendar;
        this.chance = chance;
    }

    /** The day of the visit in the cycle that begins after this day. */
    LocalDate after(LocalDate begin) {
        LocalDate end = begin.plusDays(settings.visitDays());
        List<LocalDate> days = Stream.iterate(end, day -> day.minusDays(1))
                .limit(settings.visitWindow())
                .filter(calendar::isWorkingDay)
                .toList();
        return days.isEmpty() ? calendar.plusWorkingDays(end, 0) : days.get(chance.nextInt(days.size()));
    }
}
