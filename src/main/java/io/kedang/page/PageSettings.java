package io.kedang.page;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the pages, {@code kedang.page.*}.
 *
 * @param languages the languages offered, as language tags, in the order of the switch; every one has all messages, and
 *     a region says how numbers are written
 */
@Validated
@ConfigurationProperties("kedang.page")
record PageSettings(@NotEmpty List<Locale> languages) {}
