package io.kedang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DatesTest {

    /** 14:00 on 21 November in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

    private final Dates dates = new Dates(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")), new Words(messages()));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T06:00:00Z, 3 days late",
        "2026-11-20T15:00:00Z, 1 day late",
        "2026-11-21T05:00:00Z, late since 13:00",
        "2026-11-21T15:59:00Z, due today",
        "2026-11-21T16:01:00Z, due tomorrow",
        "2026-11-24T06:00:00Z, due in 3 days",
        "2026-12-24T06:00:00Z, due 24 Dec 2026"
    })
    void due_times_are_told_by_the_companys_days(Instant due, String words) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(dates.due(due)).isEqualTo(words);
    }

    @Test
    void each_language_writes_dates_its_own_way() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(dates.at(NOW)).isEqualTo("2026年11月21日 14:00");
        assertThat(dates.day(LocalDate.of(2026, 11, 21))).isEqualTo("2026年11月21日");
        assertThat(dates.due(NOW.minusSeconds(3 * 86400))).isEqualTo("逾期 3 天");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(dates.at(NOW)).isEqualTo("21 Nov 2026, 14:00");
    }

    @Test
    void what_is_due_at_this_very_moment_is_not_late() {
        assertThat(dates.late(NOW)).isFalse();
        assertThat(dates.late(NOW.minusSeconds(1))).isTrue();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/page/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
