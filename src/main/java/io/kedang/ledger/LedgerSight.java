package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.access.Permission;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The customers whose money the person who acts sees, as SQL: for lists, sums and files, which must not tell more than
 * the single pages do. A reach that was widened for other fields does not count, nor that of a role without the ledger.
 */
@Component
public class LedgerSight {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Access access;

    LedgerSight(Access access) {
        this.access = access;
    }

    /**
     * A condition over the table {@code card} under the name {@code c}.
     *
     * @param sql {@code true} when all customers are seen, {@code false} when none is
     * @param values of the parameters {@code seenOwner} and {@code seenTeams}, as far as the condition has them
     */
    public record Seen(String sql, Map<String, Object> values) {

        public boolean all() {
            return sql.equals("true");
        }
    }

    public Seen seen() {
        if (seesMoneyOf(NOBODY, NOBODY, false)) {
            return new Seen("true", Map.of());
        }
        Actor actor = access.actor();
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (seesMoneyOf(NOBODY, NOBODY, true)) {
            ways.add("c.state = 'ARCHIVED'");
        }
        if (seesMoneyOf(actor.id().value(), NOBODY, false)) {
            ways.add("c.owner = :seenOwner");
            values.put("seenOwner", actor.id().value());
        }
        UUID[] teams = actor.managedTeams().stream()
                .map(TeamId::value)
                .filter(team -> seesMoneyOf(NOBODY, team, false))
                .toArray(UUID[]::new);
        if (teams.length > 0) {
            ways.add("c.team = any (:seenTeams)");
            values.put("seenTeams", teams);
        }
        return new Seen(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")", Map.copyOf(values));
    }

    private boolean seesMoneyOf(UUID owner, UUID team, boolean archived) {
        Holding card = new Holding(new EmployeeId(owner), new TeamId(team), archived);
        return access.sees(card, FieldGroup.MONEY, Permission.SEE_LEDGER);
    }
}
