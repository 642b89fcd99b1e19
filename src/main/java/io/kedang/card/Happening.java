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
    GIVEN_TO_TEAM,
    /** A change was proposed; the live revision stays. */
    CHANGE_HANDED_IN,
    CHANGE_WITHDRAWN,
    CHANGE_SIGNED,
    CHANGE_SENT_BACK,
    CHANGE_REJECTED,
    /** The clerk gave a change back to the manager. */
    CHANGE_BACK_TO_REVIEW,
    CHANGE_GIVEN_UP,
    /** The live revision moved meanwhile, and the proposal was carried over to it. */
    CHANGE_MERGED,
    /** The live revision moved meanwhile, and says otherwise what the proposal changes too. */
    CHANGE_CROSSED,
    /** The proposal is live from now on. */
    CHANGE_APPLIED
}
