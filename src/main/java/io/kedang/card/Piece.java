package io.kedang.card;

/**
 * A piece of a text.
 *
 * @param marked whether the other text has not got it
 */
public record Piece(String text, boolean marked) {}
