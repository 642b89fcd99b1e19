package io.kedang.access;

import org.springframework.stereotype.Component;

/** What roles see, to be told to people; what is allowed is asked of {@link Access}. */
@Component
public class RoleScopes {

    private final AccessMatrix matrix;
    private final Widenings widenings;

    RoleScopes(AccessMatrix matrix, Widenings widenings) {
        this.matrix = matrix;
        this.widenings = widenings;
    }

    public RoleScope of(Role role) {
        AccessMatrix.Grant grant = matrix.of(role);
        return new RoleScope(role, grant.reach(), grant.groups(), widenings.of(role));
    }
}
