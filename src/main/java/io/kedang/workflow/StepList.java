package io.kedang.workflow;

import io.kedang.workflow.DiagramNode.Kind;
import io.kedang.workflow.Mark.State;
import io.kedang.workflow.ProcessPicture.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A diagram with its marks as a list, which says the same as the drawing. */
final class StepList {

    private final Diagram diagram;
    private final Map<String, Mark> marks;
    private final UnaryOperator<String> name;
    private final UnaryOperator<String> words;

    /** @param name of an element by its id. @param words of a message key */
    StepList(Diagram diagram, Map<String, Mark> marks, UnaryOperator<String> name, UnaryOperator<String> words) {
        this.diagram = diagram;
        this.marks = marks;
        this.name = name;
        this.words = words;
    }

    List<Entry> entries() {
        Set<String> asides = diagram.asides();
        return diagram.inOrder().stream()
                .filter(node -> node.isActivity() || node.kind() == Kind.START)
                .map(node -> entry(node, asides.contains(node.id())))
                .toList();
    }

    private Entry entry(DiagramNode node, boolean aside) {
        Mark mark = marks.getOrDefault(node.id(), Mark.PLAIN);
        String state = mark.state().name().toLowerCase(Locale.ROOT);
        String said = mark.state() == State.NONE ? "" : words.apply("workflow.picture.state." + state);
        return new Entry(node.id(), named(node), said, "is-" + state, mark, ways(node), aside);
    }

    private String named(DiagramNode node) {
        return node.named() ? name.apply(node.id()) : "";
    }

    /** Each way to the next activity or end: what is asked and answered on it, and where it leads; then what reminds. */
    private List<String> ways(DiagramNode from) {
        List<String> ways = new ArrayList<>();
        follow(from, List.of(), new HashSet<>(), ways);
        List<String> reminders = new ArrayList<>();
        for (DiagramNode event : diagram.onEdgeOf(from.id())) {
            if (event.kind() == Kind.HINT) {
                reminders.add(named(event));
            } else {
                follow(event, said(List.of(), event), new HashSet<>(), ways);
            }
        }
        if (!reminders.isEmpty()) {
            ways.add(String.join(" · ", reminders));
        }
        return ways;
    }

    private void follow(DiagramNode node, List<String> saidBefore, Set<String> met, List<String> ways) {
        for (DiagramFlow flow : diagram.from(node.id())) {
            if (!met.add(flow.id())) {
                continue;
            }
            List<String> said = flow.named() ? plus(saidBefore, name.apply(flow.id())) : saidBefore;
            DiagramNode target = diagram.node(flow.target());
            if (target.isActivity() || target.kind() == Kind.END) {
                ways.add(way(said, target));
            } else {
                follow(target, said(said, target), met, ways);
            }
        }
    }

    private String way(List<String> said, DiagramNode target) {
        String there = "→ " + named(target);
        return said.isEmpty() ? there : String.join(" · ", said) + " " + there;
    }

    private List<String> said(List<String> before, DiagramNode node) {
        return node.named() ? plus(before, name.apply(node.id())) : before;
    }

    /** An event and its flow often have the same name. */
    private static List<String> plus(List<String> before, String more) {
        if (before.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(more.toLowerCase(Locale.ROOT)))) {
            return before;
        }
        List<String> all = new ArrayList<>(before);
        all.add(more);
        return all;
    }
}
