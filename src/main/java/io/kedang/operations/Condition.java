package io.kedang.operations;

/** A part of the system and whether it is in order. @param name as its health indicator is called */
public record Condition(String name, boolean up) {}
