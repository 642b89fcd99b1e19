package io.kedang.risk;

import java.time.LocalDate;

/**
 * What an irregular visit found.
 *
 * @param found at most 1 000 characters
 * @param needed what should be done; may be empty
 */
public record Finding(LocalDate visitedOn, Trend trend, Reason found, String needed) {

    public Finding {
        needed = needed.replace("\r\n", "\n").strip();
        if (needed.length() > Reason.LONGEST) {
            throw RiskRefused.noReason();
        }
    }
}
