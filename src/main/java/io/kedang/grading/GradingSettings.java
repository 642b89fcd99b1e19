package io.kedang.grading;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of grading that an operator makes; the limits of the classes are kept on a page.
 *
 * @param overridesEndAt when grades against the rules whose last day is over come to their end, each night; default
 *     00:15
 */
@Validated
@ConfigurationProperties("kedang.grading")
record GradingSettings(@DefaultValue("00:15") LocalTime overridesEndAt) {}
