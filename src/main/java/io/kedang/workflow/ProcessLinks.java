package io.kedang.workflow;

import io.kedang.shared.SubjectId;

/**
 * Guards that one purpose has one open process instance: the engine does not make business keys unique. A link is
 * opened in the transaction that starts the instance and ended by a listener that no deletion can skip.
 */
public interface ProcessLinks {

    /**
     * @param kind the process key
     * @param subject of what one may be open: the card, the employee or the team
     * @param discriminator tells apart what may be open side by side for one subject; empty when nothing may
     * @throws WorkflowRefused when an instance for the same purpose is open (409)
     */
    void open(String kind, SubjectId subject, String discriminator, String processInstanceId);
}
