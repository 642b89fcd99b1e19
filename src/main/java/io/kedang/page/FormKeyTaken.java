package io.kedang.page;

import io.kedang.shared.Refusal;

/** The key of a form has been used by someone else or for something else. */
public final class FormKeyTaken extends Refusal {

    private FormKeyTaken() {
        super(Kind.CONFLICT, "page.form-key-taken");
    }

    static FormKeyTaken byAnother() {
        return new FormKeyTaken();
    }
}
