package io.kedang.page;

/**
 * A part of the home page.
 *
 * @param template whose fragment {@code panel(content)} shows it
 * @param order its place among the parts: what is to be done by the person below 100, what others do from 100 on
 */
public record HomePanel(String template, Object content, int order) {

    private static final int OF_OTHERS = 100;

    /** Whether it is about what the person does. */
    public boolean isOwn() {
        return order < OF_OTHERS;
    }
}
