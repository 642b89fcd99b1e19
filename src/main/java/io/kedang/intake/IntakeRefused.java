package io.kedang.intake;

import io.kedang.shared.Refusal;

/** Card intake does not allow it. */
public final class IntakeRefused extends Refusal {

    private IntakeRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Four eyes: nobody reviews a card that is their own. */
    public static IntakeRefused ownCard() {
        return new IntakeRefused(Kind.FORBIDDEN, "intake.refused.own-card");
    }

    /** Several are signed at once only where the person has opened each at exactly this revision. */
    public static IntakeRefused notOpened() {
        return new IntakeRefused(Kind.CONFLICT, "intake.refused.not-opened");
    }

    /** Only the one who holds a card writes on it. */
    public static IntakeRefused notTheHolder() {
        return new IntakeRefused(Kind.FORBIDDEN, "intake.refused.not-the-holder");
    }

    public static IntakeRefused noTeam() {
        return new IntakeRefused(Kind.INVALID, "intake.refused.no-team");
    }

    /** The card is not complete, or something on it was not answered. */
    public static IntakeRefused notReady(int findings) {
        return new IntakeRefused(Kind.INVALID, "intake.refused.not-ready", findings);
    }

    /** A card with the same licence, tax number or phone exists and no reason was given. */
    public static IntakeRefused alikeWithoutReason() {
        return new IntakeRefused(Kind.INVALID, "intake.refused.alike-without-reason");
    }

    public static IntakeRefused noReason() {
        return new IntakeRefused(Kind.INVALID, "intake.refused.no-reason");
    }

    /** What the photo shows is not transcribed yet, or something in it was not answered. */
    public static IntakeRefused notTranscribed(int findings) {
        return new IntakeRefused(Kind.INVALID, "intake.refused.not-transcribed", findings);
    }

    /** What was keyed a second time is not what was signed. */
    public static IntakeRefused keyedDifferently(int fields) {
        return new IntakeRefused(Kind.INVALID, "intake.refused.keyed-differently", fields);
    }

    /** Another live card has the licence; a branch needs its reason. */
    public static IntakeRefused branchWithoutReason() {
        return new IntakeRefused(Kind.INVALID, "intake.refused.branch-without-reason");
    }
}
