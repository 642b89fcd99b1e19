package io.kedang.card;

import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The cards, as other modules look them up. */
public interface Cards {

    /**
     * A card within the reach of the person who acts.
     *
     * @throws CardRefused when unknown or out of reach; both look alike (404)
     */
    CardSummary get(CardId id);

    /** The field groups that the person who acts sees on the card; never empty for a card that {@link #get} gives. */
    Set<FieldGroup> groups(CardSummary card);

    /** Whether the card is within the reach of the person who acts. */
    boolean reaches(CardId id);

    /**
     * Who holds the card, whoever asks.
     *
     * @throws CardRefused when unknown
     */
    EmployeeId holder(CardId id);

    /** Names by identity, in one query; not limited to the person's reach, for lists that are. */
    Map<CardId, String> names(Collection<CardId> ids);

    /**
     * Whether the card is the person's own work: held by them, handed in by them last, or written on as the deputy of
     * the one who holds it. For four eyes.
     */
    boolean isWorkOf(CardId card, EmployeeId person);

    /** Whether it is the own work of the person who acts or of the deputy who acts for that person. */
    default boolean isWorkOf(CardId card, Actor actor) {
        return actor.persons().stream().anyMatch(person -> isWorkOf(card, person));
    }
}
