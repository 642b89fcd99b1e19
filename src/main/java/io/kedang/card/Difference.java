package io.kedang.card;

/**
 * A field that says something else in another content.
 *
 * @param before blank when there was nothing
 * @param after blank when there is nothing
 */
public record Difference(Field<?> field, String before, String after) {}
