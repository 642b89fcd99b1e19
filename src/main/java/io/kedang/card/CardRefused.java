package io.kedang.card;

import io.kedang.shared.Refusal;

/** The card does not allow it. */
public final class CardRefused extends Refusal {

    private static final String CHANGED_MEANWHILE = "card.refused.changed-meanwhile";

    private CardRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown and out of reach look alike. */
    public static CardRefused notFound() {
        return new CardRefused(Kind.NOT_FOUND, "card.refused.not-found");
    }

    public static CardRefused notOpenForWriting(CardState state) {
        return new CardRefused(Kind.CONFLICT, "card.refused.not-open-for-writing", state.name());
    }

    public static CardRefused notInThisState(CardState state) {
        return new CardRefused(Kind.CONFLICT, "card.refused.not-in-this-state", state.name());
    }

    /** Someone saved the draft since this person opened it. */
    public static CardRefused changedMeanwhile() {
        return new CardRefused(Kind.CONFLICT, CHANGED_MEANWHILE);
    }

    /** Whether it is a save that another save came before, so that both can be shown. */
    public boolean isConflictOfSaves() {
        return messageKey().equals(CHANGED_MEANWHILE);
    }

    /** A form named a field that does not exist or that this person may not write. */
    public static CardRefused noSuchField() {
        return new CardRefused(Kind.INVALID, "card.refused.no-such-field");
    }

    /** What is signed is not what was seen. */
    public static CardRefused notWhatWasSeen() {
        return new CardRefused(Kind.CONFLICT, "card.refused.not-what-was-seen");
    }

    /** What was signed cannot be withdrawn any more. */
    public static CardRefused decidedOn() {
        return new CardRefused(Kind.CONFLICT, "card.refused.decided-on");
    }

    /** Another card with the same licence was entered meanwhile. */
    public static CardRefused licenceLive() {
        return new CardRefused(Kind.CONFLICT, "card.refused.licence-live");
    }

    /** A reason or remark repeats a number that is sealed on the card. */
    public static CardRefused tellsSecret() {
        return new CardRefused(Kind.INVALID, "card.refused.tells-secret");
    }

    /** Only a card that was photographed has pages and is transcribed. */
    static CardRefused notFromPaper() {
        return new CardRefused(Kind.CONFLICT, "card.refused.not-from-paper");
    }

    /** A transcription adds what the photo shows; what was signed beside the photo stays, or the manager signs anew. */
    static CardRefused changesSigned(int fields) {
        return new CardRefused(Kind.CONFLICT, "card.refused.changes-signed", fields);
    }

    /** What is stored is not what was handed in. */
    public static CardRefused notIntact() {
        return new CardRefused(Kind.CONFLICT, "card.refused.not-intact");
    }
}
