package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final DueSettings settings = new DueSettings(LocalTime.of(18, 0), days(2), days(-3), days(1), Map.of());

    @Test
    void aStepIsDueAtTheEndOfAWorkingDayOfTheCompany() {
        Clock lateOnTheTenth = Clock.fixed(
                LocalDateTime.of(2026, 11, 10, 23, 30).atZone(SHANGHAI).toInstant(), SHANGHAI);

        Due due = new Due(settings, new EveryDay(), lateOnTheTenth);

        assertThat(due.after("card-intake.review").toInstant())
                .isEqualTo(
                        LocalDateTime.of(2026, 11, 12, 18, 0).atZone(SHANGHAI).toInstant());
    }

    private static Map<String, Map<String, Integer>> days(int days) {
        return Map.of("card-intake", Map.of("review", days));
    }

    @Test
    void remindersAndEscalationsAreCountedFromTheDueDayButNotBeforeTheStepComesUp() {
        Clock morning = Clock.fixed(
                LocalDateTime.of(2026, 11, 10, 9, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);

        Due due = new Due(settings, new EveryDay(), morning);

        assertThat(due.remindAt("card-intake.review").toInstant())
                .isEqualTo(
                        LocalDateTime.of(2026, 11, 10, 18, 0).atZone(SHANGHAI).toInstant());
        assertThat(due.escalateAt("card-intake.review").toInstant())
                .isEqualTo(
                        LocalDateTime.of(2026, 11, 13, 18, 0).atZone(SHANGHAI).toInstant());
        assertThatThrownBy(() -> due.escalateFurtherAt("card-intake.review"))
                .hasMessageContaining("kedang.escalate-further.card-intake.review");
    }

    @Test
    void aStepThatIsDueOnADayIsRemindedOfAndEscalatedFromThatDay() {
        Clock morning = Clock.fixed(
                LocalDateTime.of(2026, 11, 10, 9, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);

        Due due = new Due(settings, new EveryDay(), morning);

        assertThat(due.on("2026-12-24").toInstant()).isEqualTo(evening(2026, 12, 24));
        assertThat(due.remindOn("card-intake.review", "2026-12-24").toInstant()).isEqualTo(evening(2026, 12, 21));
        assertThat(due.escalateOn("card-intake.review", "2026-12-24").toInstant())
                .isEqualTo(evening(2026, 12, 25));
        assertThat(due.on("2026-11-01").toInstant()).as("a day that is over").isEqualTo(evening(2026, 11, 10));
        assertThat(due.remindOn("card-intake.review", "2026-11-11").toInstant())
                .as("not before the step comes up")
                .isEqualTo(evening(2026, 11, 10));
    }

    private static Instant evening(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 18, 0).atZone(SHANGHAI).toInstant();
    }

    @Test
    void aStepWithoutASettingFailsAndNamesIt() {
        Due due = new Due(settings, new EveryDay(), Clock.systemUTC());

        assertThatThrownBy(() -> due.after("card-intake.guess")).hasMessageContaining("kedang.due.card-intake.guess");
        assertThatThrownBy(() -> due.after("review")).hasMessageContaining("kedang.due.review");
    }

    private static final class EveryDay implements BusinessCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int days) {
            return from.plusDays(days);
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return (int) (to.toEpochDay() - from.toEpochDay());
        }
    }
}
