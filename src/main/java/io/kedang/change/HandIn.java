package io.kedang.change;

import io.kedang.freshness.Evidence;
import io.kedang.intake.Reason;
import java.util.Optional;

/**
 * What goes with a change that is handed in.
 *
 * @param version of what the person checked
 * @param reason why the card is to change
 * @param evidence how the person knows
 * @param notTheSame why it is not the customer that exists already; asked for when a card agrees with it
 */
public record HandIn(long version, Reason reason, Evidence evidence, Optional<Reason> notTheSame) {

    String why() {
        return notTheSame.map(other -> reason.text() + "\n" + other.text()).orElse(reason.text());
    }
}
