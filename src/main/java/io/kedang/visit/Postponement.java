package io.kedang.visit;

import java.time.LocalDate;

/**
 * The customer was not met.
 *
 * @param day on which it was tried
 * @param reason why not, 1 to {@value #LONGEST_REASON} characters
 * @param dueOn by when it is to be made now
 */
public record Postponement(LocalDate day, String reason, LocalDate dueOn) {

    public static final int LONGEST_REASON = 500;

    public Postponement {
        reason = reason.replace("\r\n", "\n").strip();
    }
}
