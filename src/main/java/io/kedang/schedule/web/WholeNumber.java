package io.kedang.schedule.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small number as it is typed. */
final class WholeNumber {

    private static final String FEW_DIGITS = "[0-9]{1,4}";

    private WholeNumber() {}

    static Optional<Integer> of(@Nullable String typed) {
        return Optional.of(Objects.requireNonNullElse(typed, "").strip())
                .filter(text -> text.matches(FEW_DIGITS))
                .map(Integer::valueOf);
    }
}
