package io.kedang.card;

/** How a card came into being. The name is stored. */
public enum Origin {
    /** Typed by its salesperson. */
    TYPED,
    /** Photographed from paper: the photo is signed, and the clerk transcribes it. */
    PAPER
}
