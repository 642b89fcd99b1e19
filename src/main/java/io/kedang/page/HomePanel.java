package io.kedang.page;

/**
 * A part of the home page.
 *
 * @param template whose fragment {@code panel(content)} shows it
 * @param order its place among the parts: what is to be done by the person below 100 (below 10 before
 *     the person's tasks), what others do from 100 on
 */
public record HomePanel(String template, Object content, int order) {

    private static final int BEFORE_ALL = 10;
    private static final int OF_OTHERS = 100;

    /** Whether it stands before everything else, the person's tasks too. */
    public boolean isFirst() {
        return order < BEFORE_ALL;
    }

    /** Whether it is about what the person does. */
    public boolean isOwn() {
        return order < OF_OTHERS;
    }
}
