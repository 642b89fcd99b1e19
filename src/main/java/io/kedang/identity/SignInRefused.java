package io.kedang.identity;

import io.kedang.shared.Refusal;

/** Nobody was signed in. */
public final class SignInRefused extends Refusal {

    private SignInRefused(String messageKey, Object... arguments) {
        super(Kind.FORBIDDEN, messageKey, arguments);
    }

    static SignInRefused wrong() {
        return new SignInRefused("identity.sign-in.wrong");
    }

    static SignInRefused tooManyAttempts(long minutes) {
        return new SignInRefused("identity.sign-in.too-many", minutes);
    }
}
