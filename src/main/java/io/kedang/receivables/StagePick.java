package io.kedang.receivables;

/** The stage that the decision table gives. @param rule that gave it; empty when a person did */
public record StagePick(Stage stage, String rule) {}
