package io.kedang.statement;

import io.kedang.shared.Refusal;

/** Statements of account do not allow it. */
public final class StatementRefused extends Refusal {

    private static final String FONT_PACKAGES = "fonts-droid-fallback, fonts-nanum";
    private static final String FONT_SETTING = "kedang.statement.fonts";

    private StatementRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or of a customer whose money the person does not see: both look alike. */
    static StatementRefused notFound() {
        return new StatementRefused(Kind.NOT_FOUND, "statement.refused.not-found");
    }

    /** A statement is about a month that has ended. */
    static StatementRefused monthNotOver() {
        return new StatementRefused(Kind.INVALID, "statement.refused.month-not-over");
    }

    /** Nothing was ever posted until the end of that month. */
    static StatementRefused nothingToState() {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.nothing-to-state");
    }

    static StatementRefused issuedAlready(String number) {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.issued-already", number);
    }

    static StatementRefused runOpen() {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.run-open");
    }

    /** A later one counts in its place. */
    static StatementRefused replaced() {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.replaced");
    }

    /** Confirmed, or replaced. */
    static StatementRefused answered() {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.answered");
    }

    static StatementRefused objectionOpen() {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.objection-open");
    }

    /** Only finance and the salesperson of the customer record answers. */
    static StatementRefused notTheirs() {
        return new StatementRefused(Kind.FORBIDDEN, "statement.refused.not-theirs");
    }

    static StatementRefused noReason() {
        return new StatementRefused(Kind.INVALID, "statement.refused.no-reason");
    }

    /** The day of an answer lies between the issue and today. */
    static StatementRefused badDay() {
        return new StatementRefused(Kind.INVALID, "statement.refused.bad-day");
    }

    static StatementRefused badAnswer() {
        return new StatementRefused(Kind.INVALID, "statement.refused.bad-answer");
    }

    /** A line that the statement does not have. */
    static StatementRefused noSuchLine() {
        return new StatementRefused(Kind.INVALID, "statement.refused.no-such-line");
    }

    /** A settlement by reversal or credit note names the entries; an explanation names none. */
    static StatementRefused badSettlement() {
        return new StatementRefused(Kind.INVALID, "statement.refused.bad-settlement");
    }

    static StatementRefused notAScan() {
        return new StatementRefused(Kind.INVALID, "statement.refused.not-a-scan");
    }

    static StatementRefused scanTooLarge(long megabytes) {
        return new StatementRefused(Kind.INVALID, "statement.refused.scan-too-large", megabytes);
    }

    /** No TrueType font of this machine can write the text. */
    static StatementRefused noFont(String missing) {
        return new StatementRefused(Kind.CONFLICT, "statement.refused.no-font", missing, FONT_PACKAGES, FONT_SETTING);
    }
}
