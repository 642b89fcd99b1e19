package io.kedang.card;

/** One thing to choose in a form: what is posted, and what is read. */
public record Choice(String code, String label) {}
