package io.kedang.credit;

/** What a rule says about a limit. @param rule message key of its text @param percent by how much, down below zero */
public record CreditAdvice(String rule, int percent) {}
