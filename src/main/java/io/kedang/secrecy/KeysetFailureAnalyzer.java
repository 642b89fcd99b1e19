package io.kedang.secrecy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns an unusable keyset into a sentence instead of a stack trace. */
class KeysetFailureAnalyzer extends AbstractFailureAnalyzer<KeysetUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysetUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
