package io.kedang.workflow;

import java.util.Optional;

/**
 * A flow node as the model draws it.
 *
 * @param interrupting false for a boundary event that leaves its task going on, such as a reminder
 * @param attachedTo the task on whose edge it sits
 * @param named whether it has a label
 */
record DiagramNode(
        String id,
        Kind kind,
        Trigger trigger,
        boolean interrupting,
        Optional<String> attachedTo,
        Box box,
        boolean named) {

    enum Kind {
        START,
        END,
        EVENT,
        /** An event on the edge of a task, of which only this much is drawn: it reminds, and nothing else. */
        HINT,
        GATEWAY,
        /** Done by a person. */
        TASK,
        /** Done by the application. */
        SERVICE,
        /** Here a case waits for something to come. */
        WAIT
    }

    enum Trigger {
        NONE,
        MESSAGE,
        TIMER
    }

    private static final double HINT = 20;

    /** Itself, smaller. */
    DiagramNode asHint() {
        Box small = Box.centred(box.centre(), HINT, HINT);
        return new DiagramNode(id, Kind.HINT, trigger, interrupting, attachedTo, small, named);
    }

    boolean isActivity() {
        return kind == Kind.TASK || kind == Kind.SERVICE || kind == Kind.WAIT;
    }

    boolean isTask() {
        return kind == Kind.TASK;
    }
}
