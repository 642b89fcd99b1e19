package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.CardId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays cards that look like one customer side by side: in full within reach, which counts as a look, else as a hint. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LookingAtLikeCards {

    private static final Set<FieldGroup> COMPARED = Set.of(FieldGroup.BASIC, FieldGroup.CONTACT);

    private final CardRecords records;
    private final Revisions revisions;
    private final Access access;
    private final Audit audit;

    LookingAtLikeCards(CardRecords records, Revisions revisions, Access access, Audit audit) {
        this.records = records;
        this.revisions = revisions;
        this.access = access;
        this.audit = audit;
    }

    /** @param likes in the order in which to show them */
    public LikeCustomers at(List<Like> likes) {
        if (likes.isEmpty()) {
            return LikeCustomers.NONE;
        }
        Map<CardId, List<Like>> byCard =
                likes.stream().collect(Collectors.groupingBy(Like::card, LinkedHashMap::new, Collectors.toList()));
        Map<CardId, CardSummary> reached = reached(byCard.keySet());
        Map<CardId, CardContent> contents = revisions.latest(reached.keySet(), COMPARED);
        List<LikeCard> seen = byCard.keySet().stream()
                .filter(reached::containsKey)
                .map(id -> look(reached.get(id), byCard.get(id), contents.getOrDefault(id, CardContent.BLANK)))
                .toList();
        List<Like.By> hidden = likes.stream()
                .filter(like -> !reached.containsKey(like.card()))
                .map(Like::by)
                .distinct()
                .toList();
        return new LikeCustomers(seen, hidden);
    }

    private Map<CardId, CardSummary> reached(Set<CardId> cards) {
        return records.findByIdIn(cards.stream().map(CardId::value).toList()).stream()
                .map(Card::summary)
                .filter(card -> access.sight().includes(card.holding()))
                .collect(Collectors.toMap(CardSummary::id, card -> card));
    }

    private LikeCard look(CardSummary card, List<Like> by, CardContent content) {
        audit.record(
                Audited.CARD_LOOKED_AT,
                Subject.card(card.id()),
                Map.of("revision", String.valueOf(card.revision()), "as", "like customer"));
        return new LikeCard(card, by, content.only(access.groupsOn(card.holding())));
    }
}
