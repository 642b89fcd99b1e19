package io.kedang.change;

import io.kedang.shared.Refusal;

/** The change of a card does not allow it. */
public final class ChangeRefused extends Refusal {

    private static final String SAVED_MEANWHILE = "change.refused.saved-meanwhile";
    private static final String CARD_MOVED = "change.refused.card-moved";

    private ChangeRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown and someone else's look alike. */
    static ChangeRefused notFound() {
        return new ChangeRefused(Kind.NOT_FOUND, "change.refused.not-found");
    }

    static ChangeRefused notInThisState(ChangeState state) {
        return new ChangeRefused(Kind.CONFLICT, "change.refused.not-in-this-state." + state.name());
    }

    /** Only archived cards are changed by proposals. */
    static ChangeRefused notArchived() {
        return new ChangeRefused(Kind.CONFLICT, "change.refused.not-archived");
    }

    /** The person may change nothing on this card. */
    static ChangeRefused nothingToChange() {
        return new ChangeRefused(Kind.FORBIDDEN, "change.refused.nothing-to-change");
    }

    /** Someone saved it since this page was opened. */
    static ChangeRefused savedMeanwhile() {
        return new ChangeRefused(Kind.CONFLICT, SAVED_MEANWHILE);
    }

    public boolean isConflictOfSaves() {
        return messageKey().equals(SAVED_MEANWHILE);
    }

    /** Another change became live since; what both changed is to be decided first. */
    static ChangeRefused cardMoved() {
        return new ChangeRefused(Kind.CONFLICT, CARD_MOVED);
    }

    public boolean isCardMoved() {
        return messageKey().equals(CARD_MOVED);
    }

    static ChangeRefused noSuchField() {
        return new ChangeRefused(Kind.INVALID, "change.refused.no-such-field");
    }

    static ChangeRefused sameAsBefore() {
        return new ChangeRefused(Kind.INVALID, "change.refused.same-as-before");
    }

    /** Something is missing, wrong or doubtful without a reason. */
    static ChangeRefused notReady(int findings) {
        return new ChangeRefused(Kind.INVALID, "change.refused.not-ready", findings);
    }

    static ChangeRefused alikeWithoutReason() {
        return new ChangeRefused(Kind.INVALID, "change.refused.alike-without-reason");
    }

    /** Four eyes: nobody reviews or enters what is their own proposal. */
    static ChangeRefused ownChange() {
        return new ChangeRefused(Kind.FORBIDDEN, "change.refused.own-change");
    }

    static ChangeRefused keyedDifferently(int fields) {
        return new ChangeRefused(Kind.INVALID, "change.refused.keyed-differently", fields);
    }

    static ChangeRefused branchWithoutReason() {
        return new ChangeRefused(Kind.INVALID, "change.refused.branch-without-reason");
    }
}
