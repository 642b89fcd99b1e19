package io.kedang.card;

import io.kedang.access.Holding;
import io.kedang.shared.CardId;
import java.util.Optional;

/** A card in a line: what lists and headers show. @param version for optimistic locking */
public record CardSummary(
        CardId id, String name, CardState state, Holding holding, Optional<String> archiveNumber, long version) {}
