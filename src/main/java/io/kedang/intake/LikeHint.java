package io.kedang.intake;

import io.kedang.card.Like;
import java.util.List;

/**
 * What a salesperson is told before handing in about customers that may be the same.
 *
 * @param by what agrees with any card, whoever holds it
 * @param own the person's own cards among them
 * @param tooMany whether nothing is told because the person has asked about too many customers within the hour
 */
public record LikeHint(List<Like.By> by, List<Like> own, boolean tooMany) {

    static final LikeHint NOT_ANSWERED = new LikeHint(List.of(), List.of(), true);

    public boolean isEmpty() {
        return by.isEmpty() && !tooMany;
    }

    /** Equal numbers are to be answered for; nearly the same name is not. */
    public boolean needsReason() {
        return by.stream().anyMatch(what -> what != Like.By.NAME);
    }
}
