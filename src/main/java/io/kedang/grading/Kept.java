package io.kedang.grading;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody keeps up about a customer, in one word.
 *
 * @param word the sales stage, or the credit standing
 * @param note what belongs to it: what to do next, or why; blank for nothing
 * @param by whose word it is
 * @param deputy who said it for {@code by}
 */
public record Kept(String word, String note, EmployeeId by, Optional<EmployeeId> deputy, Instant since) {

    /** Characters that a note may have. */
    public static final int NOTE = 300;

    /** Whoever must be named to tell it. */
    public Stream<EmployeeId> persons() {
        return Stream.concat(Stream.of(by), deputy.stream());
    }
}
