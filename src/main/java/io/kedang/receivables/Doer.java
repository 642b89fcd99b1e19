package io.kedang.receivables;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did something. @param deputy who did it for the person; empty when that one acted in person */
public record Doer(EmployeeId person, Optional<EmployeeId> deputy) {

    static Doer of(Actor actor) {
        return new Doer(actor.id(), actor.by());
    }

    static Optional<Doer> read(ResultSet row, String person, String deputy) throws SQLException {
        return of(row.getObject(person, UUID.class), row.getObject(deputy, UUID.class));
    }

    static Optional<Doer> of(@Nullable UUID person, @Nullable UUID deputy) {
        return Optional.ofNullable(person)
                .map(id ->
                        new Doer(new EmployeeId(id), Optional.ofNullable(deputy).map(EmployeeId::new)));
    }

    /** For four eyes: either counts. */
    public Stream<EmployeeId> persons() {
        return Stream.concat(Stream.of(person), deputy.stream());
    }

    boolean isOneOf(Actor actor) {
        return persons().anyMatch(actor.persons()::contains);
    }

    @Nullable
    UUID deputyOrNull() {
        return deputy.map(EmployeeId::value).orElse(null);
    }
}
