package io.kedang.visit;

/**
 * A visit in a list.
 *
 * @param visitor who makes or made it, by name
 * @param team the team's name
 */
public record VisitLine(Visit visit, String visitor, String team) {}
