package io.kedang.time;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the application does not start, in place of a stack trace. */
class UnknownZoneAnalyzer extends AbstractFailureAnalyzer<UnknownZone> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownZone cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set it to an IANA time zone name such as Asia/Shanghai or Europe/Madrid.", cause);
    }
}
