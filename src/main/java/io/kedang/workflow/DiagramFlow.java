package io.kedang.workflow;

import java.util.ArrayList;
import java.util.List;

/** A sequence flow as the model draws it. @param points at least two. @param named whether it has a label */
record DiagramFlow(String id, String source, String target, List<Point> points, boolean named) {

    /** Its straight parts. */
    List<Box> segments() {
        List<Box> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(Box.between(points.get(i - 1), points.get(i)));
        }
        return segments;
    }
}
