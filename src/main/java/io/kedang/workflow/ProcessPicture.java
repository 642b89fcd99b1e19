package io.kedang.workflow;

import java.util.List;

/**
 * A process, ready to be drawn by {@code workflow/picture.html}, and the same as a list of steps.
 *
 * @param key of the process, which makes the ids of the drawing
 * @param linked whether numbers in it lead somewhere; else it is an image for those who read it aloud
 */
public record ProcessPicture(
        String key,
        String title,
        String description,
        Canvas canvas,
        boolean linked,
        List<Line> lines,
        List<Shape> shapes,
        List<Label> labels,
        List<Entry> entries) {

    /** What of the plane is seen. @param viewBox as SVG writes it */
    public record Canvas(String viewBox, long width, long height) {}

    /** A flow with its arrow head. @param css its classes */
    public record Line(String id, String css, String path, String arrow) {}

    /**
     * A node.
     *
     * @param form task, service, gateway, start, end or event
     * @param icon message, timer, or empty
     * @param title its whole name, where it may be cut
     */
    public record Shape(
            String id,
            String form,
            String css,
            String icon,
            Box box,
            String title,
            List<Text> lines,
            List<Text> notes,
            List<Pill> pills) {}

    /** @param x its middle. @param y its base line */
    public record Text(double x, double y, String text) {}

    /** A number that leads somewhere. */
    public record Pill(Box box, Text text, String label, String href, String css) {}

    /** The name of an event, a gateway or a flow, beside it. @param of its id */
    public record Label(String of, String css, Box box, List<Text> lines) {}

    /**
     * A step in the list.
     *
     * @param state in words; empty when the picture is not of one case
     * @param ways where it leads, each in words
     */
    public record Entry(
            String step, String name, String state, String css, Mark mark, List<String> ways, boolean aside) {}
}
