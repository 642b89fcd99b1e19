package io.kedang.workflow;

import java.util.List;
import java.util.Locale;

/** The path of a flow, with round corners, and its head. */
final class Arrow {

    private static final double CORNER = 8;
    private static final double LENGTH = 9;
    private static final double HALF = 4.5;

    private Arrow() {}

    static String path(DiagramFlow flow) {
        List<Point> points = flow.points();
        int last = points.size() - 1;
        StringBuilder path = new StringBuilder("M" + at(points.get(0)));
        for (int i = 1; i < last; i++) {
            Point corner = points.get(i);
            path.append(" L").append(at(towards(corner, points.get(i - 1), room(points, i))));
            path.append(" Q").append(at(corner)).append(' ');
            path.append(at(towards(corner, points.get(i + 1), room(points, i))));
        }
        return path.append(" L")
                .append(at(towards(points.get(last), points.get(last - 1), LENGTH - 2)))
                .toString();
    }

    /** The triangle at the end. */
    static String head(DiagramFlow flow) {
        Point tip = flow.points().get(flow.points().size() - 1);
        Point back = towards(tip, flow.points().get(flow.points().size() - 2), LENGTH);
        double x = (tip.x() - back.x()) / LENGTH * HALF;
        double y = (tip.y() - back.y()) / LENGTH * HALF;
        return "M" + at(tip) + " L" + at(new Point(back.x() - y, back.y() + x)) + " L"
                + at(new Point(back.x() + y, back.y() - x)) + " Z";
    }

    private static double room(List<Point> points, int corner) {
        double before = distance(points.get(corner - 1), points.get(corner));
        double after = distance(points.get(corner), points.get(corner + 1));
        return Math.min(CORNER, Math.min(before, after) / 2);
    }

    private static Point towards(Point from, Point to, double by) {
        double distance = distance(from, to);
        double share = distance == 0 ? 0 : by / distance;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static String at(Point point) {
        return String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y());
    }
}
