package io.kedang.verification;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;

/** A step of a monthly check that the business refuses. */
public final class CheckRefused extends Refusal {

    private CheckRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static CheckRefused notFound() {
        return new CheckRefused(Kind.NOT_FOUND, "verification.refused.not-found");
    }

    static CheckRefused ended() {
        return new CheckRefused(Kind.CONFLICT, "verification.refused.ended");
    }

    static CheckRefused notYoursNow() {
        return new CheckRefused(Kind.CONFLICT, "verification.refused.card-left");
    }

    public static CheckRefused nothingChosen() {
        return new CheckRefused(Kind.INVALID, "verification.refused.nothing");
    }

    static CheckRefused noNote() {
        return new CheckRefused(Kind.INVALID, "verification.refused.no-note");
    }

    static CheckRefused noteTooLong(int most) {
        return new CheckRefused(Kind.INVALID, "verification.refused.too-long", most);
    }

    static CheckRefused noteHasNumber() {
        return new CheckRefused(Kind.INVALID, "verification.refused.number");
    }

    static CheckRefused openWithoutReason(int open) {
        return new CheckRefused(Kind.INVALID, "verification.refused.open", open);
    }

    /** As what is wrong with a field; with the form as a whole when the name is empty. */
    public Problem asProblem(String field) {
        return new Problem(field, messageKey(), arguments());
    }
}
