package io.kedang.card;

/** What can happen to a card; the words are {@code card.event.<name>}. */
public enum Happening {
    BEGUN,
    DISCARDED,
    HANDED_IN,
    WITHDRAWN,
    SIGNED,
    SENT_BACK,
    REJECTED,
    TAKEN_UP,
    TRANSCRIBED,
    ENTERED,
    BACK_TO_REVIEW,
    ARCHIVED,
    BACK_TO_ENTRY,
    HANDED_OVER,
    /** Its team was closed and another one has it. */
    GIVEN_TO_TEAM
}
