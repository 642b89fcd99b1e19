package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Sight;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one scope specification as SQL, for watches of the cards {@code c}. */
@Component
class ReachOfWatches {

    private final Access access;

    ReachOfWatches(Access access) {
        this.access = access;
    }

    /** A condition on {@code c}; its values are put into the map. */
    String condition(Map<String, Object> values) {
        Sight sight = access.sight();
        if (sight.all()) {
            return "true";
        }
        List<String> ways = new ArrayList<>();
        if (sight.own()) {
            ways.add("c.owner = :me");
            values.put("me", sight.owner().value());
        }
        if (!sight.teams().isEmpty()) {
            ways.add("c.team = any(:teams)");
            values.put("teams", sight.teams().stream().map(TeamId::value).toArray(UUID[]::new));
        }
        if (sight.archived()) {
            ways.add("c.state = 'ARCHIVED'");
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }
}
