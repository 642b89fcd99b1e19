package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1998-05-07",
                "1998-5-7",
                "1998/05/07",
                "1998/5/7",
                "1998.5.7",
                "1998年5月7日",
                "1998 年 05 月 07 日",
                "1998年5月7号",
                "19980507",
                "１９９８－０５－０７",
                " 1998。5。7 "
            })
    void aDateIsReadAsPeopleWriteIt(String typed) {
        assertThat(Dates.of(typed)).isEqualTo("1998-05-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2023-13-01", "2023-00-10", "2023年4月31日", "20230230", "1900-02-29"})
    void aDayThatTheCalendarDoesNotHaveIsRefused(String typed) {
        Refused.with("shared.invalid.date.impossible", () -> Dates.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "98-5-7",
                "07.05.1998",
                "1998-05",
                "1998-05/07",
                "1998年5月7",
                "199857",
                "5/7/1998"
            })
    void whatIsNoDateIsRefused(String typed) {
        Refused.with("shared.invalid.date.format", () -> Dates.of(typed));
    }

    @Test
    void yearsBefore1800AreRefused() {
        assertThat(Dates.of("1800-01-01")).isEqualTo("1800-01-01");
        Refused.with("shared.invalid.date.early", () -> Dates.of("1799-12-31"));
        Refused.with("shared.invalid.date.early", () -> Dates.of("0098-05-07"));
    }

    @Test
    void whatHasHappenedIsNotAfterToday() {
        LocalDate today = LocalDate.of(2026, 3, 8);

        assertThat(Dates.past("2026-03-08", today)).isEqualTo(today);
        Refused.with("shared.invalid.date.future", () -> Dates.past("2026-03-09", today));
    }

    @Property
    void theCanonicalSpellingReadsBackAsTheSameDate(
            @ForAll @DateRange(min = "1800-01-01", max = "9999-12-31") LocalDate date) {
        assertThat(Dates.of(date.toString())).isEqualTo(date);
        assertThat(Dates.of("%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1998, 1998, 1998-01-01",
        "1998年, 1998, 1998-01-01",
        "1998-5, 1998-05, 1998-05-01",
        "1998/05, 1998-05, 1998-05-01",
        "1998年5月, 1998-05, 1998-05-01",
        "1998年5月12日, 1998-05-12, 1998-05-12",
        "19980512, 1998-05-12, 1998-05-12",
        "1669, 1669, 1669-01-01"
    })
    void aFoundingIsAYearAMonthOrADay(String typed, String canonical, LocalDate earliest) {
        YearOrDate founded = YearOrDate.of(typed);

        assertThat(founded).hasToString(canonical);
        assertThat(YearOrDate.of(founded.text())).isEqualTo(founded);
        assertThat(founded.earliest()).isEqualTo(earliest);
        assertThat(founded.year()).isEqualTo(earliest.getYear());
    }

    @Test
    void aFoundingThatIsNoneOfThemIsRefused() {
        Refused.with("shared.invalid.founded.format", () -> YearOrDate.of("98"));
        Refused.with("shared.invalid.founded.format", () -> YearOrDate.of("199805"));
        Refused.with("shared.invalid.founded.format", () -> YearOrDate.of("long ago"));
        Refused.with("shared.invalid.founded.early", () -> YearOrDate.of("0998"));
        Refused.with("shared.invalid.date.impossible", () -> YearOrDate.of("1998-13"));
        Refused.with("shared.invalid.date.impossible", () -> YearOrDate.of("1998-02-30"));
    }

    @Test
    void aFoundingInTheRunningYearIsNotInTheFuture() {
        LocalDate today = LocalDate.of(2026, 3, 8);

        assertThat(YearOrDate.of("2026").isAfter(today)).isFalse();
        assertThat(YearOrDate.of("2026-03").isAfter(today)).isFalse();
        assertThat(YearOrDate.of("2026-04").isAfter(today)).isTrue();
        assertThat(YearOrDate.of("2027").isAfter(today)).isTrue();
    }
}
