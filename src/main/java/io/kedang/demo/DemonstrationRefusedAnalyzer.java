package io.kedang.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the application does not start, in place of a stack trace. */
class DemonstrationRefusedAnalyzer extends AbstractFailureAnalyzer<DemonstrationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
    }
}
