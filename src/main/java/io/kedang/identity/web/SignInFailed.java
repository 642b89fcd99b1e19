package io.kedang.identity.web;

import io.kedang.identity.SignInRefused;
import org.springframework.security.authentication.BadCredentialsException;

/** Carries the refusal through Spring Security. */
class SignInFailed extends BadCredentialsException {

    private final SignInRefused refusal;

    SignInFailed(SignInRefused refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    SignInRefused refusal() {
        return refusal;
    }
}
