package io.kedang.card;

import io.kedang.access.FieldGroup;
import io.kedang.shared.CardId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reasons, remarks and notes lie in the clear: what is sealed on the card must not be told in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SealedValues {

    /** Digits in a row from which on a number is more than a year or a house. */
    private static final int SHORTEST = 7;

    private static final Set<FieldGroup> SEALED =
            Arrays.stream(FieldGroup.values()).filter(FieldGroup::sealed).collect(Collectors.toUnmodifiableSet());

    private final CardRecords cards;
    private final Revisions revisions;

    SealedValues(CardRecords cards, Revisions revisions) {
        this.cards = cards;
        this.revisions = revisions;
    }

    /**
     * Looks for the numbers of the latest revision, whoever asks.
     *
     * @throws CardRefused when the text tells one of them, however it is grouped (422)
     */
    public void requireUntold(CardId id, String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int revision = cards.findById(id.value()).map(Card::revision).orElseThrow(CardRefused::notFound);
        if (revision > 0 && digits.length() >= SHORTEST && isTold(id, revision, digits)) {
            throw CardRefused.tellsSecret();
        }
    }

    /** Likewise for the numbers of a content that is not frozen yet. */
    public static void requireUntold(CardContent content, String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.length() >= SHORTEST && isTold(content, digits)) {
            throw CardRefused.tellsSecret();
        }
    }

    private boolean isTold(CardId id, int revision, String digits) {
        return isTold(revisions.of(id, revision, SEALED).content(), digits);
    }

    private static boolean isTold(CardContent content, String digits) {
        return content.only(SEALED).texts().values().stream()
                .map(value -> value.replaceAll("^\\+86|[^0-9]", ""))
                .anyMatch(value -> value.length() >= SHORTEST && digits.contains(value));
    }
}
