package io.kedang.identity;

import io.kedang.access.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a person has, since when; for a sales manager, the team for which. */
@Embeddable
record RoleGrant(
        @Enumerated(EnumType.STRING) Role role, @Nullable UUID team, Instant grantedAt) {

    boolean gives(RoleGrant other) {
        return role == other.role && Objects.equals(team, other.team);
    }
}
