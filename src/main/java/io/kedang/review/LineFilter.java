package io.kedang.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which customers of a review to look at.
 *
 * @param kind one kind; empty for all that ask for a look at each
 * @param openOnly those not decided only
 */
public record LineFilter(Optional<LineKind> kind, boolean openOnly) {

    /** What an address says; all that ask for a look where it says nothing known. */
    public static LineFilter of(String kind, boolean openOnly) {
        return new LineFilter(
                Arrays.stream(LineKind.values())
                        .filter(one -> one.word().equals(kind))
                        .findFirst(),
                openOnly);
    }

    int firstPlace() {
        return kind.map(LineKind::ordinal).orElse(0);
    }

    int lastPlace() {
        return kind.map(LineKind::ordinal).orElse(LineKind.CHANGED.ordinal());
    }
}
