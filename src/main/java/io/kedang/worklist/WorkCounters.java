package io.kedang.worklist;

/**
 * How much work there is for a person.
 *
 * @param mine assigned to the person
 * @param groups free, for one of the person's groups
 * @param team open in the teams that the person oversees
 * @param overdue past due among all of these
 */
public record WorkCounters(Count mine, Count groups, Count team, Count overdue) {}
