package io.kedang.identity;

import io.kedang.shared.TeamId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whoever is active out of closed teams and departments. */
@Component
class OpenUnits {

    private final JdbcClient jdbc;

    OpenUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Under a lock: nobody closes what someone is given to at this moment.
     *
     * @throws IdentityRefused when an active person would be in a closed one
     */
    void require(PersonDetails details) {
        if (details.active()) {
            require("department", "department", details.department().map(DepartmentId::value).stream());
            require("team", "team", details.team().map(TeamId::value).stream());
            require("team", "managedTeams", details.managedTeams().stream().map(TeamId::value));
        }
    }

    /** @throws IdentityRefused when it is closed */
    void require(DepartmentId department) {
        require("department", "department", Stream.of(department.value()));
    }

    private void require(String table, String field, Stream<UUID> ids) {
        List<String> closed = jdbc.sql("select name, closed_at is null as open from " + table
                        + " where id = any(?) order by id for share")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> row.getBoolean("open") ? "" : row.getString("name"))
                .list();
        closed.stream().filter(name -> !name.isEmpty()).findFirst().ifPresent(name -> {
            throw IdentityRefused.unitClosed(field, name);
        });
    }
}
