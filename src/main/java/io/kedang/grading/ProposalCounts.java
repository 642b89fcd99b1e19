package io.kedang.grading;

/**
 * How far a review is.
 *
 * @param all proposals
 * @param open of them, not decided
 * @param unchanged of the open ones, those that would leave the grade as it is
 * @param first of the open ones, those whose customers have no grade yet
 * @param askingWhy of all, those that ask the manager for a reason
 */
public record ProposalCounts(int all, int open, int unchanged, int first, int askingWhy) {}
