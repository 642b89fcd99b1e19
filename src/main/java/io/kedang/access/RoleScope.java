package io.kedang.access;

import java.util.Set;

/**
 * What one role sees.
 *
 * @param groups the fields seen on cards within {@code reach}
 * @param wider what the company lets it see in addition
 */
public record RoleScope(Role role, Reach reach, Set<FieldGroup> groups, Widening wider) {}
