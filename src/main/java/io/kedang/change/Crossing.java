package io.kedang.change;

import io.kedang.card.Merged;
import io.kedang.card.Revision;
import io.kedang.shared.CardId;

/** A change and the live revision that crossed it, with everything in it. */
public record Crossing(CardId card, Revision live, Merged merged) {}
