package io.kedang.change;

import io.kedang.card.CardContent;
import io.kedang.card.CardForm;
import io.kedang.card.Field;
import io.kedang.card.Like;
import io.kedang.card.Likeness;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards that may be of the same customer because of what a change says; what they agreed in before is known. */
@Component
class NewLikes {

    private static final Map<Field<?>, Like.By> TELLING = Map.of(
            CardForm.FULL_NAME, Like.By.NAME,
            CardForm.LICENCE, Like.By.LICENCE,
            CardForm.TAX_NUMBER, Like.By.TAX_NUMBER,
            CardForm.CONTACT_PHONE, Like.By.PHONE,
            CardForm.PRINCIPAL_PHONE, Like.By.PHONE,
            CardForm.PRINCIPAL_MOBILE, Like.By.PHONE);

    private final Likeness likeness;

    NewLikes(Likeness likeness) {
        this.likeness = likeness;
    }

    boolean areAskedFor(CardContent before, CardContent after) {
        return !telling(before, after).isEmpty();
    }

    List<Like> of(CardId card, CardContent before, CardContent after) {
        Set<Like.By> telling = telling(before, after);
        return telling.isEmpty()
                ? List.of()
                : likeness.toNumbersAndName(card, after).stream()
                        .filter(like -> telling.contains(like.by()))
                        .toList();
    }

    private static Set<Like.By> telling(CardContent before, CardContent after) {
        return HandingInChanges.changedFields(before, after).stream()
                .flatMap(field -> Optional.ofNullable(TELLING.get(field)).stream())
                .collect(Collectors.toSet());
    }
}
