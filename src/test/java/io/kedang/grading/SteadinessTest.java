package io.kedang.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.grading.process.DeliveredTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A is below 70 % of turnover, B below 90 %; clearly beyond is three points. */
class SteadinessTest {

    private static final Rulebook RULES = DeliveredTables.rulebook();
    private static final BigDecimal MARGIN = BigDecimal.valueOf(3);

    @Test
    void in_the_first_review_the_figures_decide() {
        assertThat(inReview("72", Optional.empty()).result()).isEqualTo("B");
    }

    @Test
    void a_class_stays_while_the_figure_is_not_clearly_beyond_the_limit() {
        Steadied next = inReview("72.9", held("A"));

        assertThat(next.result()).isEqualTo("A");
        assertThat(next.rule().result()).isEqualTo("B");
        assertThat(next.kept()).isTrue();
    }

    @Test
    void a_class_changes_at_once_when_the_figure_is_clearly_beyond() {
        assertThat(inReview("73", held("A")).result()).isEqualTo("B");
        assertThat(inReview("67", held("B")).result())
                .as("three points inside A")
                .isEqualTo("B");
        assertThat(inReview("66.9", held("B")).result()).isEqualTo("A");
    }

    @Test
    void a_class_changes_when_the_figures_say_so_twice() {
        assertThat(inReview("70.5", Optional.of(new Held("A", "B"))).result()).isEqualTo("B");
    }

    @Test
    void twice_is_twice_the_same() {
        assertThat(inReview("89", Optional.of(new Held("C", "C"))).result()).isEqualTo("C");
        assertThat(inReview("89", Optional.of(new Held("C", "B"))).result()).isEqualTo("B");
        assertThat(inReview("89", Optional.of(new Held("C", "A"))).result())
                .as("C was beyond elsewhere")
                .isEqualTo("C");
    }

    @Test
    void a_leap_over_a_whole_class_is_no_matter_of_margins() {
        assertThat(inReview("90.1", held("A")).result()).isEqualTo("C");
    }

    @Test
    void without_the_figure_nothing_is_kept() {
        Steadied next = new Steadiness(RULES)
                .decide(Aspect.ABC, facts("NO"), new Measured("share", Optional.empty(), MARGIN), held("A"));

        assertThat(next.result()).isEqualTo("C");
    }

    @Property(tries = 60)
    void who_swings_about_a_limit_within_the_margin_never_changes(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 29) Integer> tenths) {
        Optional<Held> held = held("A");
        boolean beyond = false;
        for (int swing : tenths) {
            beyond = !beyond;
            BigDecimal away = BigDecimal.valueOf(beyond ? swing : -swing, 1);
            Steadied next = inReview(BigDecimal.valueOf(70).add(away).toPlainString(), held);
            assertThat(next.result()).isEqualTo("A");
            held = Optional.of(new Held(next.result(), next.rule().result()));
        }
    }

    @Property(tries = 60)
    void wherever_a_figure_settles_the_class_follows_in_two_reviews(
            @ForAll @IntRange(max = 1000) int tenths, @ForAll @IntRange(max = 1000) int before) {
        Steadied first = inReview(share(before), Optional.empty());
        Steadied second = inReview(share(tenths), held(first.result()));
        Steadied third = inReview(
                share(tenths),
                Optional.of(new Held(second.result(), second.rule().result())));

        assertThat(third.result()).isEqualTo(third.rule().result());
    }

    @Property(tries = 60)
    void a_class_is_what_it_was_or_what_the_figures_say(
            @ForAll @Size(max = 8) List<@IntRange(max = 1000) Integer> tenths) {
        Optional<Held> held = Optional.empty();
        for (int share : tenths) {
            Steadied next = inReview(share(share), held);
            assertThat(next.result())
                    .isIn(
                            next.rule().result(),
                            held.map(Held::held).orElse(next.rule().result()));
            held = Optional.of(new Held(next.result(), next.rule().result()));
        }
    }

    private static String share(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static Optional<Held> held(String abc) {
        return Optional.of(new Held(abc, abc));
    }

    private static Steadied inReview(String share, Optional<Held> earlier) {
        return new Steadiness(RULES)
                .decide(
                        Aspect.ABC,
                        facts("YES"),
                        new Measured("share", Optional.of(new BigDecimal(share)), MARGIN),
                        earlier);
    }

    private static Map<String, Object> facts(String buys) {
        return Map.of("buys", buys, "limitA", BigDecimal.valueOf(70), "limitB", BigDecimal.valueOf(90));
    }
}
