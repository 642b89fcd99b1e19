package io.kedang.workflow;

import io.kedang.workflow.Mark.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a case stands at each step: what comes after the open step is still to come, even if it was done before. */
record Standing(Diagram diagram, List<Stay> stays) {

    Map<String, State> states() {
        List<String> order = diagram.inOrder().stream()
                .filter(DiagramNode::isTask)
                .map(DiagramNode::id)
                .toList();
        int now = stays.stream()
                .filter(Stay::isOpen)
                .mapToInt(stay -> order.indexOf(stay.step()))
                .max()
                .orElse(order.size());
        Map<String, State> states = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            states.put(order.get(i), i > now ? State.OPEN : reached(order.get(i)));
        }
        return states;
    }

    private State reached(String step) {
        State state = State.SPARED;
        for (Stay stay : stays) {
            if (stay.step().equals(step)) {
                state = switch (stay.outcome()) {
                    case DONE -> State.DONE;
                    case CUT_SHORT -> state;
                    case OPEN -> State.CURRENT;
                    case LATE -> State.LATE;
                };
            }
        }
        return state;
    }
}
