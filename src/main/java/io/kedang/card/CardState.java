package io.kedang.card;

/** Where a card stands in its flow. */
public enum CardState {
    DRAFT,
    HANDED_IN,
    SENT_BACK,
    WITHDRAWN,
    SIGNED,
    ENTERED,
    ARCHIVED,
    REJECTED,
    /** A draft given up before it was ever handed in. */
    DISCARDED;

    /** Whether the salesperson has the card in hand and may write on it. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == SENT_BACK || this == WITHDRAWN;
    }
}
