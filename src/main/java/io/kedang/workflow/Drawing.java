package io.kedang.workflow;

import io.kedang.workflow.DiagramNode.Kind;
import io.kedang.workflow.DiagramNode.Trigger;
import io.kedang.workflow.ProcessPicture.Canvas;
import io.kedang.workflow.ProcessPicture.Label;
import io.kedang.workflow.ProcessPicture.Line;
import io.kedang.workflow.ProcessPicture.Pill;
import io.kedang.workflow.ProcessPicture.Shape;
import io.kedang.workflow.ProcessPicture.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns a diagram with its marks into shapes, lines and names of one language. */
final class Drawing {

    /** Written at 16, measured as if at 17: it is bold. */
    private static final Lettering NAME = new Lettering(17);

    private static final Lettering NOTE = new Lettering(15);
    private static final double PADDING = 6;
    private static final double PILL = 22;
    private static final double MARGIN = 12;

    private final Diagram diagram;
    private final Map<String, Mark> marks;
    private final Set<String> taken;
    private final UnaryOperator<String> name;
    private final Locale locale;
    private final Set<String> asides;

    /** @param taken what the case has gone through. @param name of an element by its id */
    Drawing(Diagram diagram, Map<String, Mark> marks, Set<String> taken, UnaryOperator<String> name, Locale locale) {
        this.diagram = diagram;
        this.marks = marks;
        this.taken = taken;
        this.name = name;
        this.locale = locale;
        this.asides = diagram.asides();
    }

    List<Line> lines() {
        Stream<DiagramFlow> lastTaken = Stream.concat(
                diagram.flows().stream().filter(flow -> !taken.contains(flow.id())),
                diagram.flows().stream().filter(flow -> taken.contains(flow.id())));
        return lastTaken
                .map(flow -> new Line(flow.id(), css(flow.id()), Arrow.path(flow), Arrow.head(flow)))
                .toList();
    }

    /** Boundary events last: they lie on their tasks. */
    List<Shape> shapes() {
        return Stream.concat(
                        diagram.nodes().values().stream()
                                .filter(node -> node.attachedTo().isEmpty()),
                        diagram.nodes().values().stream()
                                .filter(node -> node.attachedTo().isPresent()))
                .map(this::shape)
                .toList();
    }

    List<Label> labels() {
        return new Names(diagram, name, this::css, locale).placed();
    }

    Canvas canvas(List<Label> labels) {
        Box all = Stream.of(
                        diagram.nodes().values().stream().map(DiagramNode::box),
                        diagram.flows().stream().flatMap(flow -> flow.segments().stream()),
                        labels.stream().map(Label::box))
                .flatMap(boxes -> boxes)
                .reduce(Box::with)
                .orElseThrow()
                .grown(MARGIN);
        long width = (long) Math.ceil(all.width());
        long height = (long) Math.ceil(all.height());
        return new Canvas((long) all.x() + " " + (long) all.y() + " " + width + " " + height, width, height);
    }

    private Shape shape(DiagramNode node) {
        String title = node.named() ? name.apply(node.id()) : "";
        String form = node.kind().name().toLowerCase(Locale.ROOT);
        String icon =
                node.trigger() == Trigger.NONE ? "" : node.trigger().name().toLowerCase(Locale.ROOT);
        String css = css(node.id()) + (node.interrupting() ? "" : " is-beside");
        if (!node.isActivity()) {
            return new Shape(node.id(), form, css, icon, node.box(), title, List.of(), List.of(), List.of());
        }
        return written(node, new Shape(node.id(), form, css, icon, node.box(), title, List.of(), List.of(), List.of()));
    }

    /** The name, the notes and the numbers, in the middle of what boundary events leave free. */
    private Shape written(DiagramNode node, Shape shape) {
        Mark mark = marks.getOrDefault(node.id(), Mark.PLAIN);
        Box room = room(node);
        int notes = mark.notes().size();
        double others = notes * NOTE.lineHeight() + (mark.badges().isEmpty() ? 0 : PILL + 3);
        int most = (int) Math.max(1, (room.height() - others) / NAME.lineHeight());
        Lettering lettering = node.kind() == Kind.TASK ? NAME : NOTE;
        List<String> lines = lettering.lines(shape.title(), room.width(), Math.min(3, most), locale);
        double height = lines.size() * lettering.lineHeight() + others;
        double top = room.y() + Math.max(0, (room.height() - height) / 2);
        double middle = room.centre().x();
        List<Text> written = Names.texts(lettering, lines, middle, top);
        top += lines.size() * lettering.lineHeight();
        List<String> cut = mark.notes().stream()
                .map(note -> NOTE.lines(note, room.width(), 1, locale).get(0))
                .toList();
        List<Text> noted = Names.texts(NOTE, cut, middle, top);
        top += notes * NOTE.lineHeight() + 3;
        return new Shape(
                shape.id(),
                shape.form(),
                shape.css(),
                shape.icon(),
                shape.box(),
                shape.title(),
                written,
                noted,
                pills(mark.badges(), middle, top));
    }

    private Box room(DiagramNode node) {
        Box inside = node.box().grown(-PADDING);
        double top = inside.y();
        double bottom = inside.bottom();
        for (DiagramNode event : diagram.onEdgeOf(node.id())) {
            if (event.box().centre().y() > node.box().centre().y()) {
                bottom = Math.min(bottom, event.box().y());
            } else {
                top = Math.max(top, event.box().bottom());
            }
        }
        return new Box(inside.x(), top, inside.width(), bottom - top);
    }

    private static List<Pill> pills(List<Mark.Badge> badges, double middle, double top) {
        List<Pill> pills = new ArrayList<>();
        double all = badges.stream().mapToDouble(badge -> width(badge) + 4).sum() - 4;
        double x = middle - all / 2;
        for (Mark.Badge badge : badges) {
            Box box = new Box(Names.rounded(x), Names.rounded(top), Names.rounded(width(badge)), PILL);
            Text text = new Text(Names.rounded(box.centre().x()), Names.rounded(box.y() + 16), badge.text());
            pills.add(new Pill(box, text, badge.label(), badge.href(), css(badge)));
            x += width(badge) + 4;
        }
        return pills;
    }

    private static String css(Mark.Badge badge) {
        return badge.text().equals("0") ? "is-none" : badge.late() ? "is-late" : "";
    }

    private static double width(Mark.Badge badge) {
        return Math.max(30, NOTE.width(badge.text()) + 16);
    }

    private String css(String id) {
        Mark mark = marks.get(id);
        String state = mark == null ? "" : "is-" + mark.state().name().toLowerCase(Locale.ROOT);
        return state + (taken.contains(id) ? " is-taken" : "") + (isAside(id) ? " is-aside" : "");
    }

    private boolean isAside(String id) {
        return asides.contains(id)
                || diagram.flows().stream().anyMatch(flow -> flow.id().equals(id) && asides.contains(flow.source()));
    }
}
