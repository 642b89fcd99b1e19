package io.kedang.access;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Set;

/**
 * The cards that a person reaches, as the parts of one predicate joined by "or".
 *
 * @param owner whose own cards count, when {@code own}
 * @param teams teams whose cards count
 * @param archived whether every archived card counts
 * @param all whether every card counts
 */
public record Sight(EmployeeId owner, boolean own, Set<TeamId> teams, boolean archived, boolean all) {

    public boolean includes(Holding card) {
        return all || own && card.owner().equals(owner) || teams.contains(card.team()) || archived && card.archived();
    }
}
