package io.kedang.statement;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did something. @param deputy who did it for the person; empty when that one acted in person */
public record StatementDoer(EmployeeId person, Optional<EmployeeId> deputy) {

    static StatementDoer of(Actor actor) {
        return new StatementDoer(actor.id(), actor.by());
    }

    static StatementDoer read(ResultSet row, String person, String deputy) throws SQLException {
        return new StatementDoer(
                new EmployeeId(row.getObject(person, UUID.class)),
                Optional.ofNullable(row.getObject(deputy, UUID.class)).map(EmployeeId::new));
    }

    public Stream<EmployeeId> persons() {
        return Stream.concat(Stream.of(person), deputy.stream());
    }

    @Nullable
    UUID deputyOrNull() {
        return deputy.map(EmployeeId::value).orElse(null);
    }
}
