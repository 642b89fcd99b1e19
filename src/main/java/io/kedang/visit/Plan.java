package io.kedang.visit;

import io.kedang.shared.CardId;
import java.time.LocalDate;

/**
 * A visit to be made.
 *
 * @param dueOn by when
 * @param purpose what it is for beyond the usual, at most {@value #LONGEST_PURPOSE} characters; blank for nothing
 */
public record Plan(CardId card, LocalDate dueOn, String purpose) {

    public static final int LONGEST_PURPOSE = 500;

    public Plan {
        purpose = purpose.replace("\r\n", "\n").strip();
    }
}
