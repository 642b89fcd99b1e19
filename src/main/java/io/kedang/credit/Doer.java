package io.kedang.credit;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did something. @param deputy who did it for the person; empty when that one acted in person */
public record Doer(EmployeeId person, Optional<EmployeeId> deputy) {

    static Doer of(Actor actor) {
        return new Doer(actor.id(), actor.by());
    }

    /** Reads {@code <prefix>_by} and {@code <prefix>_deputy}; empty when nobody did it. */
    static Optional<Doer> read(ResultSet row, String prefix) throws SQLException {
        UUID person = row.getObject(prefix + "_by", UUID.class);
        UUID deputy = row.getObject(prefix + "_deputy", UUID.class);
        return Optional.ofNullable(person)
                .map(id ->
                        new Doer(new EmployeeId(id), Optional.ofNullable(deputy).map(EmployeeId::new)));
    }

    /** For four eyes: either counts. */
    public Stream<EmployeeId> persons() {
        return Stream.concat(Stream.of(person), deputy.stream());
    }

    boolean isOneOf(Collection<EmployeeId> persons) {
        return persons().anyMatch(persons::contains);
    }

    @Nullable
    UUID deputyOrNull() {
        return deputy.map(EmployeeId::value).orElse(null);
    }
}
