package io.kedang.time;

import java.time.LocalDate;

/**
 * The company's working days: Monday to Friday, except days off, plus make-up days (调休) on weekends. Dates are
 * those of the company's zone ({@code LocalDate.now(clock)}).
 */
public interface BusinessCalendar {

    boolean isWorkingDay(LocalDate day);

    /**
     * The working day that lies so many working days after a date. Friday plus one is Monday; zero is the date itself
     * when it is a working day, otherwise the next one. The result is always a working day.
     *
     * @param days 0 to 10 000
     * @throws IllegalArgumentException when days are fewer or more
     */
    LocalDate plusWorkingDays(LocalDate from, int days);

    /**
     * How many working days lie after one date up to and including another; negative when {@code to} is earlier. For a
     * working day {@code d}, {@code workingDaysBetween(d, plusWorkingDays(d, n))} is {@code n}.
     */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
