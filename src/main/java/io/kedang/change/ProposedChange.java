package io.kedang.change;

/**
 * A change as those see it who decide.
 *
 * @param base the live revision that it departs from
 * @param revision what would become live
 * @param reason in the words of the one who proposes it
 */
public record ProposedChange(OpenChange change, int base, int revision, String reason) {}
