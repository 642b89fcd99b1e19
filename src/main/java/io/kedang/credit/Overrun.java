package io.kedang.credit;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case that more was shipped to a customer than the credit allows.
 *
 * @param flags the shipments, the latest first, at most 50
 */
public record Overrun(
        OverrunId id,
        CardId card,
        Instant openedAt,
        Optional<OverrunOutcome> outcome,
        Optional<Doer> judged,
        List<Flag> flags) {}
