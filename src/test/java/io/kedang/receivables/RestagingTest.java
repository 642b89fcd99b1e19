package io.kedang.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When what is owed and the days that pass take a case elsewhere. */
class RestagingTest {

    @Test
    void days_take_a_case_on_over_the_head_of_who_has_the_task() {
        assertThat(Restaging.of(CaseStep.COLLECTING, Stage.VISIT, Stage.MANAGER, Stage.MANAGER))
                .isEqualTo(Restaging.ON);
    }

    @Test
    void the_day_in_a_letter_is_waited_for() {
        assertThat(Restaging.of(CaseStep.REMINDED, Stage.REMINDER, Stage.VISIT, Stage.VISIT))
                .isEqualTo(Restaging.STAYS);
    }

    @Test
    void a_payment_that_leaves_little_takes_a_case_back() {
        assertThat(Restaging.of(CaseStep.SETTLING, Stage.MANAGER, Stage.REMINDER, Stage.REMINDER))
                .isEqualTo(Restaging.BACK);
        assertThat(Restaging.of(CaseStep.DECIDING, Stage.LEADER, Stage.VISIT, Stage.LEADER))
                .isEqualTo(Restaging.BACK);
    }

    @Test
    void a_payment_that_changes_nothing_leaves_a_case_that_came_on_in_vain_where_it_is() {
        assertThat(Restaging.of(CaseStep.SETTLING, Stage.VISIT, Stage.VISIT, Stage.MANAGER))
                .isEqualTo(Restaging.STAYS);
    }

    @Test
    void a_case_at_its_stage_stays() {
        assertThat(Restaging.of(CaseStep.REMINDED, Stage.VISIT, Stage.REMINDER, Stage.REMINDER))
                .isEqualTo(Restaging.STAYS);
        assertThat(Restaging.of(CaseStep.REMINDING, Stage.REMINDER, Stage.REMINDER, Stage.REMINDER))
                .isEqualTo(Restaging.STAYS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROMISED", "IN_PLAN", "AT_LAW", "WRITING_OFF"})
    void what_was_agreed_or_handed_over_holds_a_case(CaseStep step) {
        assertThat(Restaging.of(step, Stage.LEADER, Stage.REMINDER, Stage.REMINDER))
                .isEqualTo(Restaging.STAYS);
        assertThat(Restaging.of(step, Stage.REMINDER, Stage.LEADER, Stage.LEADER))
                .isEqualTo(Restaging.STAYS);
    }

    @Test
    void a_promise_is_taken_whenever_none_runs_and_nobody_else_has_the_case() {
        EnumSet<CaseStep> none = EnumSet.of(
                CaseStep.PROMISED,
                CaseStep.IN_PLAN,
                CaseStep.AT_LAW,
                CaseStep.WRITING_OFF,
                CaseStep.CLEARED,
                CaseStep.WRITTEN_OFF);
        for (CaseStep step : CaseStep.values()) {
            assertThat(step.takesPromise()).as(step.name()).isEqualTo(!none.contains(step));
        }
    }
}
