package io.kedang.workflow;

import io.kedang.workflow.DiagramNode.Kind;
import io.kedang.workflow.DiagramNode.Trigger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** What a process model draws: its nodes and flows with where they are, in the model's order. */
record Diagram(String key, Map<String, DiagramNode> nodes, List<DiagramFlow> flows) {

    static Diagram of(ModelFile file) {
        BpmnModelInstance model = file.model();
        Map<String, DiagramNode> nodes = new LinkedHashMap<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.put(node.getId(), node(node)));
        List<DiagramFlow> flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .map(Diagram::flow)
                .toList();
        return new Diagram(file.key(), nodes, flows);
    }

    private static DiagramNode node(FlowNode node) {
        Optional<BoundaryEvent> boundary = node instanceof BoundaryEvent event ? Optional.of(event) : Optional.empty();
        return new DiagramNode(
                node.getId(),
                kind(node),
                trigger(node),
                boundary.map(BoundaryEvent::cancelActivity).orElse(true),
                boundary.map(event -> event.getAttachedTo().getId()),
                box(((BpmnShape) node.getDiagramElement()).getBounds()),
                isNamed(node));
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof UserTask) {
            return Kind.TASK;
        }
        if (node instanceof ReceiveTask) {
            return Kind.WAIT;
        }
        if (node instanceof Activity) {
            return Kind.SERVICE;
        }
        if (node instanceof Gateway) {
            return Kind.GATEWAY;
        }
        return node instanceof StartEvent ? Kind.START : node instanceof EndEvent ? Kind.END : Kind.EVENT;
    }

    private static Trigger trigger(FlowNode node) {
        if (!node.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            return Trigger.TIMER;
        }
        return node.getChildElementsByType(MessageEventDefinition.class).isEmpty() ? Trigger.NONE : Trigger.MESSAGE;
    }

    private static DiagramFlow flow(SequenceFlow flow) {
        return new DiagramFlow(
                flow.getId(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                ((BpmnEdge) flow.getDiagramElement())
                        .getWaypoints().stream()
                                .map(point -> new Point(point.getX(), point.getY()))
                                .toList(),
                isNamed(flow));
    }

    static boolean isNamed(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    List<DiagramFlow> from(String node) {
        return flows.stream().filter(flow -> flow.source().equals(node)).toList();
    }

    /** The events on the edge of a task. */
    List<DiagramNode> onEdgeOf(String task) {
        return nodes.values().stream()
                .filter(node -> node.attachedTo().filter(task::equals).isPresent())
                .toList();
    }

    /** The nodes in the order in which a case meets them first. */
    List<DiagramNode> inOrder() {
        Set<DiagramNode> met = new LinkedHashSet<>();
        nodes.values().stream().filter(node -> node.kind() == Kind.START).forEach(start -> walk(start, met));
        met.addAll(nodes.values());
        return List.copyOf(met);
    }

    private void walk(DiagramNode start, Set<DiagramNode> met) {
        Deque<DiagramNode> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            DiagramNode node = next.poll();
            if (met.add(node)) {
                from(node.id()).forEach(flow -> next.add(node(flow.target())));
                onEdgeOf(node.id()).forEach(next::add);
            }
        }
    }

    /** What only reminds: reached from events that leave their task going on, and from nowhere else. */
    Set<String> asides() {
        Set<String> aside = new HashSet<>(nodes.keySet());
        Deque<String> next = new ArrayDeque<>();
        nodes.values().stream().filter(node -> node.kind() == Kind.START).forEach(node -> next.add(node.id()));
        while (!next.isEmpty()) {
            String node = next.poll();
            if (aside.remove(node)) {
                from(node).forEach(flow -> next.add(flow.target()));
                onEdgeOf(node).stream().filter(DiagramNode::interrupting).forEach(event -> next.add(event.id()));
            }
        }
        return aside;
    }

    /** What the process is about: reminders are only hinted at, on the edges of the tasks that they remind of. */
    Diagram essence() {
        Set<String> asides = asides();
        Map<String, DiagramNode> kept = new LinkedHashMap<>();
        nodes.values().forEach(node -> {
            boolean aside = asides.contains(node.id());
            if (!aside
                    || node.attachedTo().filter(task -> !asides.contains(task)).isPresent()) {
                kept.put(node.id(), aside ? node.asHint() : node);
            }
        });
        return new Diagram(
                key,
                kept,
                flows.stream().filter(flow -> !asides.contains(flow.source())).toList());
    }

    DiagramNode node(String id) {
        DiagramNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException(key + " has no node " + id);
        }
        return node;
    }
}
