package io.kedang.card;

/** What a revision is that never was the card's own; the words are {@code card.mark.<name>}. */
public enum RevisionMark {
    /** Proposed, and not decided on yet. */
    PROPOSED,
    /** Proposed, and not taken: rejected, sent back, or followed by a later proposal. */
    NOT_TAKEN
}
