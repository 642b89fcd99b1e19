package io.kedang.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Fails while it is told to. */
@Component("failingForTest")
class FailingForTest implements JavaDelegate {

    volatile boolean fails = true;

    @Override
    public void execute(DelegateExecution execution) {
        if (fails) {
            throw new IllegalStateException("no answer about “上海机械”, phone 13912345678, of 'Acme' <a@b.cn>");
        }
    }
}
