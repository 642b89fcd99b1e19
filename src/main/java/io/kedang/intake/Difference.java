package io.kedang.intake;

import io.kedang.card.Field;

/** A critical number that was keyed otherwise than it was signed. */
public record Difference(Field<?> field, String signed, String keyed) {}
