package io.kedang.grading;

/** The classes of a customer, one of each kind. */
public record Grade(AbcClass abc, Importance importance, Level level, Weight weight, Loyalty loyalty, RiskClass risk) {}
