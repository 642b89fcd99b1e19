package io.kedang.card;

import io.kedang.shared.Refusal;

/** The card does not allow it. */
public final class CardRefused extends Refusal {

    private CardRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    public static CardRefused notFound() {
        return new CardRefused(Kind.NOT_FOUND, "card.refused.not-found");
    }

    public static CardRefused notOpenForWriting(CardState state) {
        return new CardRefused(Kind.CONFLICT, "card.refused.not-open-for-writing", state.name());
    }

    public static CardRefused changedMeanwhile() {
        return new CardRefused(Kind.CONFLICT, "card.refused.changed-meanwhile");
    }
}
