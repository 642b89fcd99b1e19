package io.kedang.credit.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.credit.CreditAdvice;
import io.kedang.credit.CreditFacts;
import io.kedang.grading.Level;
import io.kedang.grading.PaymentBehaviour;
import io.kedang.grading.RiskClass;
import java.nio.file.Path;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule on limits, with what lies on both sides of its bounds. */
class LimitTableTest {

    private static final LimitTable TABLE = LimitTable.read(
            Dmn.readModelFromFile(Path.of("processes/credit-limit.dmn").toFile()));

    @ParameterizedTest
    @CsvSource({
        "PROMPT,  K, NONE,  100, 91, overdue_90,   -50",
        "PROMPT,  K, NONE,  100, 90, overdue_60,   -30",
        "UNKNOWN, ,  NONE,  0,   61, overdue_60,   -30",
        "PROMPT,  A, HIGH,  90,  60, risk,         -30",
        "OVERDUE, B, WATCH, 50,  30, pays_overdue, -20",
        "LATE,    B, NONE,  100, 10, late_full,    -10",
        "LATE,    B, NONE,  99,  10, ,             0",
        "PROMPT,  K, NONE,  80,  0,  key_full,     30",
        "PROMPT,  A, NONE,  999, 0,  key_full,     30",
        "PROMPT,  A, NONE,  79,  0,  ,             0",
        "PROMPT,  A, NONE,  90,  1,  ,             0",
        "PROMPT,  A, WATCH, 90,  0,  ,             0",
        "PROMPT,  B, NONE,  80,  0,  good_full,    15",
        "PROMPT,  C, NONE,  80,  0,  ,             0",
        "PROMPT,  ,  NONE,  80,  0,  ,             0",
        "UNKNOWN, K, NONE,  80,  0,  ,             0",
        "UNKNOWN, D, NONE,  0,   0,  buys_nothing, -50",
        "UNKNOWN, D, NONE,  1,   0,  ,             0",
    })
    void the_first_rule_that_fits_advises(
            PaymentBehaviour payment, Level level, RiskClass risk, int use, int late, String rule, int percent) {
        Optional<CreditAdvice> advice =
                TABLE.advise(new CreditFacts(payment, Optional.ofNullable(level), risk, use, late));
        assertThat(advice)
                .isEqualTo(Optional.ofNullable(rule)
                        .map(id -> new CreditAdvice("credit.rule.credit-limit_" + id, percent)));
    }
}
