package io.kedang.grading;

/**
 * A class that was proposed in the review before.
 *
 * @param held the class
 * @param said what the figures alone said; another one when they had passed a limit, but not clearly
 */
record Held(String held, String said) {}
