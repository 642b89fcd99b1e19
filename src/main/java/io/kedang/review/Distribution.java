package io.kedang.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the customers are spread over the classes of one kind.
 *
 * @param scale such as {@code level}
 * @param classes all of them, the best first
 */
public record Distribution(String scale, List<OfClass> classes) {

    public Distribution {
        classes = List.copyOf(classes);
    }

    /**
     * @param labelKey message key of the class; empty where it is a letter, which every language shares
     * @param cards how many customers
     * @param before how many by the review before; empty when there was none
     */
    public record OfClass(String code, String labelKey, int cards, Optional<Integer> before) {

        /** How many more than by the review before, with the sign; empty when there was none. */
        public String changeText() {
            return before.map(earlier -> Signed.text(BigDecimal.valueOf(cards - earlier)))
                    .orElse("");
        }
    }

    /** Message key of the kind of classes. */
    public String messageKey() {
        return "grading.aspect." + scale.toUpperCase(Locale.ROOT);
    }
}
