package io.kedang.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From one time to the next. @param months 1 to 24 */
public record Interval(int months) {

    static final int LONGEST = 24;

    private static final int MOST_DAYS_AHEAD = 21;
    private static final int PART_AHEAD = 6;

    public Interval {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("months must be 1 to " + LONGEST + ", not " + months);
        }
    }

    /**
     * When it is begun again: before the interval ends, so that there is time to do it. A sixth of it earlier, three
     * weeks at most. The database reckons the same for many ({@code schedule_next}).
     */
    LocalDate next(LocalDate since) {
        LocalDate end = since.plusMonths(months);
        return end.minusDays(Math.min(MOST_DAYS_AHEAD, ChronoUnit.DAYS.between(since, end) / PART_AHEAD));
    }
}
