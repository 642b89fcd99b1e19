package io.kedang.incoming;

import io.kedang.access.Actor;
import io.kedang.ledger.EntryId;
import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;

/** What a person has decided about a bank line. @param again whether it was posted before and is to be decided anew */
record BankDecision(
        BankLineState state,
        Optional<CardId> card,
        Optional<EntryId> entry,
        String reason,
        boolean again,
        Actor actor,
        Instant at) {}
