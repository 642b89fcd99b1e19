package io.kedang.grading.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.grading.Aspect;
import io.kedang.grading.Rulebook;
import io.kedang.grading.Ruling.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of every decision table, with what lies on both sides of its limits. */
class DecisionTablesTest {

    private static final Rulebook RULES = DeliveredTables.rulebook();

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     30,     trend_fast,           FAST_GROWING",
        "YES,     YES,     999,    trend_fast,           FAST_GROWING",
        "YES,     YES,     29.9,   trend_steady,         STEADY",
        "YES,     YES,     0,      trend_steady,         STEADY",
        "YES,     YES,     -19.9,  trend_steady,         STEADY",
        "YES,     YES,     -20,    trend_shrinking,      SHRINKING",
        "YES,     YES,     -99,    trend_shrinking,      SHRINKING",
        "YES,     NO,      ,       trend_begun,          FAST_GROWING",
        "NO,      YES,     -100,   trend_lost,           LOST",
        "NO,      NO,      ,       trend_never,          UNKNOWN",
        "YES,     UNKNOWN, ,       trend_unknown_before, UNKNOWN",
        "NO,      UNKNOWN, ,       trend_unknown_before, UNKNOWN",
        "UNKNOWN, UNKNOWN, ,       trend_unknown,        UNKNOWN",
    })
    void the_trend_follows_from_two_years(String buys, String bought, BigDecimal growth, String rule, String trend) {
        assertThat(ruled(
                        Aspect.TREND,
                        facts("buys", buys, "bought", bought, "growth", growth, "fast", 30, "shrink", -20)))
                .containsExactly(new Rule(rule, trend));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     0,    abc_a,    A",
        "YES,     69.9, abc_a,    A",
        "YES,     70,   abc_b,    B",
        "YES,     89.9, abc_b,    B",
        "YES,     90,   abc_c,    C",
        "YES,     100,  abc_c,    C",
        "NO,      ,     abc_none, C",
        "UNKNOWN, ,     abc_none, C",
    })
    void the_abc_class_follows_from_the_share_of_larger_customers(
            String buys, BigDecimal share, String rule, String abc) {
        assertThat(ruled(Aspect.ABC, facts("buys", buys, "share", share, "limitA", 70, "limitB", 90)))
                .containsExactly(new Rule(rule, abc));
    }

    @ParameterizedTest
    @CsvSource({
        "A, YES,     STEADY,       95,   level_k,         K",
        "A, YES,     SHRINKING,    100,  level_k,         K",
        "A, YES,     FAST_GROWING, 94.9, level_a,         A",
        "A, YES,     STEADY,       0,    level_a,         A",
        "B, YES,     STEADY,       99,   level_b,         B",
        "B, YES,     FAST_GROWING, ,     level_b,         B",
        "C, YES,     FAST_GROWING, ,     level_b_growing, B",
        "C, YES,     STEADY,       ,     level_c,         C",
        "C, YES,     UNKNOWN,      ,     level_c,         C",
        "C, NO,      LOST,         ,     level_d,         D",
        "C, UNKNOWN, UNKNOWN,      ,     level_d,         D",
    })
    void the_level_follows_from_class_trend_and_rank(
            String abc, String buys, String trend, BigDecimal rank, String rule, String level) {
        assertThat(ruled(Aspect.LEVEL, facts("abc", abc, "buys", buys, "trend", trend, "rank", rank, "keyRank", 95)))
                .containsExactly(new Rule(rule, level));
    }

    @ParameterizedTest
    @CsvSource({
        "A, YES,     3,  weight_main,   MAIN",
        "A, YES,     40, weight_main,   MAIN",
        "A, YES,     2,  weight_large,  GENERAL",
        "A, YES,     0,  weight_large,  GENERAL",
        "B, YES,     40, weight_middle, GENERAL",
        "C, YES,     40, weight_small,  SCATTERED",
        "C, NO,      40, weight_none,   SCATTERED",
        "C, UNKNOWN, 0,  weight_none,   SCATTERED",
    })
    void the_weight_follows_from_class_and_years_of_trade(
            String abc, String buys, int years, String rule, String weight) {
        assertThat(ruled(Aspect.WEIGHT, facts("abc", abc, "buys", buys, "yearsTraded", years, "mainYears", 3)))
                .containsExactly(new Rule(rule, weight));
    }

    @ParameterizedTest
    @CsvSource({
        "3, NO,  STEADY,       loyalty_steady, LOYAL",
        "2, NO,  FAST_GROWING, loyalty_steady, LOYAL",
        "2, NO,  UNKNOWN,      loyalty_steady, LOYAL",
        "2, NO,  SHRINKING,    loyalty_less,   SWITCHING",
        "2, YES, FAST_GROWING, loyalty_gap,    SWITCHING",
        "1, YES, UNKNOWN,      loyalty_gap,    SWITCHING",
        "2, YES, SHRINKING,    loyalty_gap,    SWITCHING",
        "2, YES, LOST,         loyalty_left,   SWITCHING",
        "1, YES, LOST,         loyalty_left,   SWITCHING",
        "1, NO,  UNKNOWN,      loyalty_once,   NOT_LOYAL",
        "0, NO,  UNKNOWN,      loyalty_none,   NOT_LOYAL",
        "0, YES, UNKNOWN,      loyalty_none,   NOT_LOYAL",
    })
    void loyalty_follows_from_the_years_with_purchases(
            int years, String gap, String trend, String rule, String loyalty) {
        assertThat(ruled(Aspect.LOYALTY, facts("yearsBought", years, "gap", gap, "trend", trend)))
                .containsExactly(new Rule(rule, loyalty));
    }

    @ParameterizedTest
    @CsvSource({
        "OVERDUE, UNKNOWN, STEADY,    risk_overdue:HIGH",
        "UNKNOWN, POOR,    STEADY,    risk_poor:HIGH",
        "LATE,    GOOD,    SHRINKING, risk_late_less:HIGH",
        "LATE,    GOOD,    STEADY,    risk_late:WATCH",
        "LATE,    GOOD,    UNKNOWN,   risk_late:WATCH",
        "PROMPT,  FAIR,    SHRINKING, risk_fair_less:WATCH",
        "UNKNOWN, UNKNOWN, LOST,      risk_lost:WATCH",
        "OVERDUE, POOR,    LOST,      risk_overdue:HIGH risk_poor:HIGH risk_lost:WATCH",
        "LATE,    GOOD,    LOST,      risk_late_less:HIGH risk_lost:WATCH",
        "PROMPT,  GOOD,    SHRINKING, ''",
        "PROMPT,  FAIR,    STEADY,    ''",
        "UNKNOWN, UNKNOWN, UNKNOWN,   ''",
    })
    void every_sign_of_a_risk_is_told(String payment, String standing, String trend, String signs) {
        assertThat(ruled(Aspect.RISK, facts("payment", payment, "standing", standing, "trend", trend)))
                .extracting(rule -> rule.id() + ":" + rule.result())
                .containsExactlyInAnyOrder(signs.isEmpty() ? new String[0] : signs.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "K, HIGH,  LOST,         SPECIAL,    importance_large,     IMPORTANT",
        "A, NONE,  STEADY,       ORDINARY,   importance_large,     IMPORTANT",
        "B, HIGH,  LOST,         ORDINARY,   importance_high_risk, SPECIAL",
        "D, WATCH, LOST,         ORDINARY,   importance_lost,      SPECIAL",
        "C, WATCH, SHRINKING,    ORDINARY,   importance_watched,   SPECIAL",
        "B, NONE,  FAST_GROWING, GOVERNMENT, importance_growing,   SPECIAL",
        "C, NONE,  STEADY,       GOVERNMENT, importance_nature,    SPECIAL",
        "C, NONE,  STEADY,       SPECIAL,    importance_nature,    SPECIAL",
        "B, NONE,  SHRINKING,    ORDINARY,   importance_general,   GENERAL",
        "C, NONE,  UNKNOWN,      ,           importance_general,   GENERAL",
    })
    void the_first_thing_that_sets_a_customer_apart_decides_its_importance(
            String level, String risk, String trend, String nature, String rule, String importance) {
        assertThat(ruled(Aspect.IMPORTANCE, facts("level", level, "risk", risk, "trend", trend, "nature", nature)))
                .containsExactly(new Rule(rule, importance));
    }

    @Test
    void facts_that_no_rule_fits_are_not_passed_over() {
        Map<String, Object> contradictory = facts("yearsBought", 2, "gap", "PERHAPS", "trend", "STEADY");

        assertThatThrownBy(() -> RULES.rule(Aspect.LOYALTY, contradictory).only())
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<Rule> ruled(Aspect aspect, Map<String, Object> facts) {
        return RULES.rule(aspect, facts).rules();
    }

    private static Map<String, Object> facts(Object... namesAndValues) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
