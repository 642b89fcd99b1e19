package io.kedang.visit;

/** What the department told the salesperson and the manager about a visit. */
public record Note(String text, Done written) {

    public static final int LONGEST = 1000;
}
