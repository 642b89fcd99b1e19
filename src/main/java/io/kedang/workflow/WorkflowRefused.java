package io.kedang.workflow;

import io.kedang.shared.Refusal;

/** The process does not allow it now. */
public final class WorkflowRefused extends Refusal {

    private WorkflowRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static WorkflowRefused alreadyOpen() {
        return new WorkflowRefused(Kind.CONFLICT, "workflow.refused.already-open");
    }

    static WorkflowRefused notFailed() {
        return new WorkflowRefused(Kind.CONFLICT, "workflow.refused.not-failed");
    }

    static WorkflowRefused timePassesAlready() {
        return new WorkflowRefused(Kind.CONFLICT, "workflow.refused.time-passes");
    }

    /** @param days how far time may pass at once */
    static WorkflowRefused timeOutOfBounds(long days) {
        return new WorkflowRefused(Kind.INVALID, "workflow.refused.time-out-of-bounds", days);
    }
}
