package io.kedang.workflow;

import io.kedang.workflow.DiagramNode.Kind;
import io.kedang.workflow.ProcessPicture.Label;
import io.kedang.workflow.ProcessPicture.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes the names of events, gateways and flows beside them. */
final class Names {

    private static final Lettering LETTERING = new Lettering(15);
    private static final double WIDEST = 120;
    private static final int LINES = 4;
    private static final double GAP = 4;

    private final Diagram diagram;
    private final UnaryOperator<String> name;
    private final Function<String, String> css;
    private final Locale locale;
    private final FreeSpots spots;

    /** @param name of an element by its id. @param css the classes of an element by its id */
    Names(Diagram diagram, UnaryOperator<String> name, Function<String, String> css, Locale locale) {
        this.diagram = diagram;
        this.name = name;
        this.css = css;
        this.locale = locale;
        this.spots = new FreeSpots(
                diagram.nodes().values().stream().map(DiagramNode::box).toList(),
                diagram.flows().stream()
                        .flatMap(flow -> flow.segments().stream())
                        .toList());
    }

    /** Those of nodes first: they have less choice. */
    List<Label> placed() {
        Stream<Label> nodes = diagram.nodes().values().stream()
                .filter(node -> node.named() && !node.isActivity() && node.kind() != Kind.HINT)
                .map(this::beside);
        Stream<Label> flows =
                diagram.flows().stream().filter(DiagramFlow::named).map(this::along);
        return Stream.concat(nodes, flows).toList();
    }

    private Label beside(DiagramNode node) {
        List<String> lines = lines(node.id());
        double width = width(lines);
        double height = height(lines);
        Box box = node.box();
        Point middle = box.centre();
        List<Box> spotsAround = new ArrayList<>();
        double[] heights = {box.bottom() + GAP, box.y() - GAP - height};
        double[] asides = {0, width / 2 + GAP, -width / 2 - GAP};
        boolean under = node.kind() != Kind.GATEWAY || isFreeBelow(node);
        for (double y : under ? heights : new double[] {heights[1], heights[0]}) {
            for (double aside : asides) {
                spotsAround.add(new Box(middle.x() - width / 2 + aside, y, width, height));
            }
        }
        for (double y : new double[] {middle.y() - height / 2, box.bottom() - GAP, box.y() + GAP - height}) {
            spotsAround.add(new Box(box.right() + GAP, y, width, height));
            spotsAround.add(new Box(box.x() - GAP - width, y, width, height));
        }
        return label(node.id(), lines, spots.take(spotsAround));
    }

    private boolean isFreeBelow(DiagramNode node) {
        return diagram.from(node.id()).stream()
                .noneMatch(flow -> flow.points().get(0).y() >= node.box().bottom());
    }

    private Label along(DiagramFlow flow) {
        List<String> lines = lines(flow.id());
        double width = width(lines);
        double height = height(lines);
        List<Box> spotsAlong = new ArrayList<>();
        List<Box> longestFirst = flow.segments().stream()
                .sorted((a, b) -> Double.compare(b.width() + b.height(), a.width() + a.height()))
                .toList();
        for (Box segment : longestFirst) {
            for (double share : new double[] {0.5, 0.3, 0.7, 0.15, 0.85}) {
                double x = segment.x() + segment.width() * share;
                double y = segment.y() + segment.height() * share;
                if (segment.width() > segment.height()) {
                    spotsAlong.add(new Box(x - width / 2, y - GAP - height, width, height));
                    spotsAlong.add(new Box(x - width / 2, y + GAP, width, height));
                } else {
                    spotsAlong.add(new Box(x + GAP, y - height / 2, width, height));
                    spotsAlong.add(new Box(x - GAP - width, y - height / 2, width, height));
                }
            }
        }
        return label(flow.id(), lines, spots.take(spotsAlong));
    }

    private List<String> lines(String id) {
        return LETTERING.lines(name.apply(id), WIDEST, LINES, locale);
    }

    private static double width(List<String> lines) {
        return lines.stream().mapToDouble(LETTERING::width).max().orElse(0);
    }

    private static double height(List<String> lines) {
        return lines.size() * LETTERING.lineHeight();
    }

    private Label label(String id, List<String> lines, Box box) {
        return new Label(
                id, css.apply(id), box, texts(LETTERING, lines, box.centre().x(), box.y()));
    }

    /** Lines of text, centred, from the top downwards. */
    static List<Text> texts(Lettering lettering, List<String> lines, double middle, double top) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double base = top + i * lettering.lineHeight() + lettering.size() * 0.93;
            texts.add(new Text(rounded(middle), rounded(base), lines.get(i)));
        }
        return texts;
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
