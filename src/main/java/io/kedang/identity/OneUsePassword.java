package io.kedang.identity;

import io.kedang.shared.EmployeeId;

/** A password to be handed to a person, shown once and not kept. It is to be changed at the first sign-in. */
public record OneUsePassword(EmployeeId person, String login, String value) {

    @Override
    public String toString() {
        return "one-use password of " + login;
    }
}
