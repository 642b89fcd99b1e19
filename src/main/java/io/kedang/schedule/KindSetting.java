package io.kedang.schedule;

/**
 * How often a kind falls due in general.
 *
 * @param months 1 to what the kind allows
 * @param workingDay of the month on which it falls due for all together: 1 to 10; means nothing for kinds that are
 *     spread
 */
public record KindSetting(ScheduleKind kind, int months, int workingDay) {}
