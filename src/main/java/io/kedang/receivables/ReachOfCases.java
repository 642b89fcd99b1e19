package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose arrears a person knows of: of the cards whose money the person sees. A reach that was widened for
 * other fields does not count.
 */
@Component
class ReachOfCases {

    private static final EmployeeId NOBODY = new EmployeeId(new UUID(0, 0));
    private static final TeamId NO_TEAM = new TeamId(new UUID(0, 0));

    private final Access access;

    ReachOfCases(Access access) {
        this.access = access;
    }

    boolean includes(Holding card) {
        return access.groupsOn(card).contains(FieldGroup.MONEY);
    }

    /** @throws ReceivablesRefused when the card is not among them (404) */
    void require(Holding card) {
        if (!includes(card)) {
            throw ReceivablesRefused.notFound();
        }
    }

    /** The same as a condition on cards {@code c} with an account; its values are put into the map. */
    String condition(Map<String, Object> values) {
        Actor actor = access.actor();
        if (includes(NOBODY, NO_TEAM)) {
            return "true";
        }
        List<String> ways = new ArrayList<>();
        if (includes(actor.id(), NO_TEAM)) {
            ways.add("c.owner = :me");
            values.put("me", actor.id().value());
        }
        UUID[] teams = actor.managedTeams().stream()
                .filter(team -> includes(NOBODY, team))
                .map(TeamId::value)
                .toArray(UUID[]::new);
        if (teams.length > 0) {
            ways.add("c.team = any(:teams)");
            values.put("teams", teams);
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    private boolean includes(EmployeeId owner, TeamId team) {
        return includes(new Holding(owner, team, true));
    }
}
