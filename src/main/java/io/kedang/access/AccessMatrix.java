package io.kedang.access;

import jakarta.validation.constraints.NotEmpty;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The access matrix: what each role may do, which cards it reaches, which field groups it sees there and may propose changes to. */
@Validated
@ConfigurationProperties("kedang.access")
record AccessMatrix(@NotEmpty Map<Role, Grant> roles) {

    AccessMatrix {
        roles = new EnumMap<>(roles);
    }

    Grant of(Role role) {
        return roles.getOrDefault(role, Grant.NOTHING);
    }

    /** One row of the matrix. */
    record Grant(
            @DefaultValue("NONE") Reach reach,
            @DefaultValue Set<FieldGroup> groups,
            @DefaultValue Set<FieldGroup> changes,
            @DefaultValue Set<Permission> permissions) {

        static final Grant NOTHING = new Grant(
                Reach.NONE,
                EnumSet.noneOf(FieldGroup.class),
                EnumSet.noneOf(FieldGroup.class),
                EnumSet.noneOf(Permission.class));
    }
}
