package io.kedang.workflow;

import io.kedang.workflow.DiagramNode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and flows that a case has gone through, found from the steps at which it has been: between two of them
 * the shortest way without a third.
 */
final class Route {

    private final Diagram diagram;
    private final Set<String> taken = new HashSet<>();

    private Route(Diagram diagram) {
        this.diagram = diagram;
    }

    /** The ids of what was gone through; empty for a case that has been nowhere. */
    static Set<String> of(Diagram diagram, List<Stay> stays) {
        Route route = new Route(diagram);
        List<Stay> known = stays.stream()
                .filter(stay -> diagram.nodes().containsKey(stay.step()))
                .toList();
        for (int i = 0; i < known.size(); i++) {
            route.arrive(i == 0 ? null : known.get(i - 1), known.get(i));
        }
        if (!known.isEmpty() && !known.get(known.size() - 1).isOpen()) {
            route.end(known.get(known.size() - 1));
        }
        return route.taken;
    }

    private void arrive(@Nullable Stay before, Stay at) {
        taken.add(at.step());
        Predicate<DiagramNode> there = node -> node.id().equals(at.step());
        if (before != null) {
            go(leaving(before), there);
            return;
        }
        diagram.nodes().values().stream()
                .filter(node -> node.kind() == Kind.START)
                .forEach(start -> go(List.of(start.id()), there));
    }

    /** To the end, where there is only one that it can have come to; a case that may still wait has come to none. */
    private void end(Stay last) {
        List<String> from = leaving(last);
        if (!ways(from, node -> node.kind() == Kind.WAIT).isEmpty()) {
            return;
        }
        List<String> ends = diagram.nodes().values().stream()
                .filter(node -> node.kind() == Kind.END)
                .map(DiagramNode::id)
                .filter(end -> !ways(from, node -> node.id().equals(end)).isEmpty())
                .toList();
        if (ends.size() == 1) {
            go(from, node -> node.id().equals(ends.get(0)));
        }
    }

    /** What was done left by its own flow; what was ended left by an event on its edge, if there is one. */
    private List<String> leaving(Stay stay) {
        List<String> events = diagram.onEdgeOf(stay.step()).stream()
                .filter(DiagramNode::interrupting)
                .map(DiagramNode::id)
                .toList();
        return stay.isDone() || events.isEmpty() ? List.of(stay.step()) : events;
    }

    /** From where a case waits it goes on by its own flow, or by an event on the edge. */
    private List<DiagramFlow> onwards(String node) {
        Stream<DiagramFlow> byEvent = diagram.node(node).kind() == Kind.WAIT
                ? diagram.onEdgeOf(node).stream()
                        .filter(DiagramNode::interrupting)
                        .flatMap(event -> diagram.from(event.id()).stream())
                : Stream.empty();
        return Stream.concat(diagram.from(node).stream(), byEvent).toList();
    }

    private void go(List<String> from, Predicate<DiagramNode> there) {
        taken.addAll(ways(from, there));
    }

    /** The shortest way as ids; empty when there is none. */
    private List<String> ways(List<String> from, Predicate<DiagramNode> there) {
        Map<String, List<String>> wayTo = new TreeMap<>();
        Deque<String> next = new ArrayDeque<>(from);
        from.forEach(start -> wayTo.put(start, List.of(start)));
        while (!next.isEmpty()) {
            String node = next.poll();
            for (DiagramFlow flow : onwards(node)) {
                DiagramNode target = diagram.node(flow.target());
                List<String> way = new ArrayList<>(wayTo.getOrDefault(node, List.of()));
                way.addAll(List.of(flow.id(), target.id()));
                if (there.test(target)) {
                    return way;
                }
                if (!target.isTask() && wayTo.putIfAbsent(target.id(), way) == null) {
                    next.add(target.id());
                }
            }
        }
        return List.of();
    }
}
