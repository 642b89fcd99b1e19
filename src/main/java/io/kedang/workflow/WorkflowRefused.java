package io.kedang.workflow;

import io.kedang.shared.Refusal;

/** The process does not allow it now. */
public final class WorkflowRefused extends Refusal {

    private WorkflowRefused(String messageKey, Object... arguments) {
        super(Kind.CONFLICT, messageKey, arguments);
    }

    static WorkflowRefused alreadyOpen() {
        return new WorkflowRefused("workflow.refused.already-open");
    }
}
