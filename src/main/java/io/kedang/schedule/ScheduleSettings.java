package io.kedang.schedule;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Schedules, {@code kedang.schedule.*}.
 *
 * @param dailyAt when the day's work is begun, in the company's zone; default 06:00
 */
@ConfigurationProperties("kedang.schedule")
record ScheduleSettings(@DefaultValue("06:00") LocalTime dailyAt) {}
