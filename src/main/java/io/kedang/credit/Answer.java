package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A question whether a shipment may leave, with its answer.
 *
 * @param number the customer's in the archive; empty while there is none
 * @param release of a yes, as it stands now
 * @param then what was known when it was asked; empty for those who do not see the customer's credit
 */
public record Answer(
        QuestionId id,
        CardId card,
        String name,
        String number,
        String document,
        Money amount,
        Ground ground,
        Doer asked,
        Instant askedAt,
        Optional<Release> release,
        Optional<Exposure> then) {

    Answer withoutFigures() {
        return new Answer(id, card, name, number, document, amount, ground, asked, askedAt, release, Optional.empty());
    }
}
