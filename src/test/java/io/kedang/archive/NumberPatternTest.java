package io.kedang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class NumberPatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "{region}-{category}-{yyyy}-{seq:5}, HD-ZM-2026-00007, HD-ZM-2026-#",
        "{seq:3}/{yy}, 007/26, #/26",
        "KD{yyyy}{seq:4}, KD20260007, KD2026#",
        "客档字〔{yyyy}〕第{seq}号, 客档字〔2026〕第7号, 客档字〔2026〕第#号",
    })
    void a_number_is_the_pattern_with_its_parts_filled_in(String pattern, String number, String series) {
        NumberPattern.Series made = NumberPattern.of(pattern).series("HD", "ZM", DAY);

        assertThat(made.number(7)).hasToString(number);
        assertThat(made.name()).isEqualTo(series);
    }

    @Test
    void a_running_number_that_outgrows_its_width_gets_longer() {
        NumberPattern.Series series = NumberPattern.of("A-{seq:2}").series("HD", "ZM", DAY);

        assertThat(series.number(99)).hasToString("A-99");
        assertThat(series.number(100)).hasToString("A-100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {region}-{yyyy}          | exactly once
                    {seq}-{seq:3}            | exactly once
                    {region}-{town}-{seq}    | {town}
                    {region:3}-{seq}         | width
                    {seq:0}                  | width
                    {seq:13}                 | width
                    {region-{seq}            | brace
                    {yyyy}-{yyyy}-{seq}      | twice
                    A B-{seq}                | only letters
                    A#{seq}                  | only letters
                    {region}{seq:5}          | mark
                    {seq:5}A{yyyy}{category} | mark
                    """)
    void a_wrong_pattern_is_refused_with_what_is_wrong(String pattern, String why) {
        assertThatThrownBy(() -> NumberPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kedang.archive.number-pattern")
                .hasMessageContaining(pattern)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HD", "FOREIGN_TRADE", "ss-1", "华东"})
    void a_code_of_letters_digits_and_hyphens_fits_a_number(String code) {
        assertThat(NumberPattern.fits(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H D", "HD#", "HD/1", "HD%", "<b>"})
    void any_other_code_does_not_fit(String code) {
        assertThat(NumberPattern.fits(code)).isFalse();
    }

    @Test
    void the_defaults_are_the_documented_ones() {
        starting().run(context -> assertThat(context.getBean(ArchiveSettings.class))
                .hasToString("ArchiveSettings[numberPattern={region}-{category}-{yyyy}-{seq:5},"
                        + " publicUrl=Optional.empty]"));
    }

    @Test
    void a_wrong_setting_stops_the_start_and_is_named() {
        starting()
                .withPropertyValues("kedang.archive.number-pattern={region}-{yyyy}")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage(
                                "The setting kedang.archive.number-pattern, now “{region}-{yyyy}”, needs the running"
                                        + " number {seq:n} exactly once."));
    }

    private static ApplicationContextRunner starting() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
                .withUserConfiguration(JustTheSettings.class);
    }

    @Configuration
    @EnableConfigurationProperties(ArchiveSettings.class)
    static class JustTheSettings {}
}
