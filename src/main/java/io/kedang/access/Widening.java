package io.kedang.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a role sees beyond the access matrix: the company shares its customers more widely (source 002) than the
 * defaults do. It never takes anything away.
 *
 * @param reach {@code NONE}, {@code ARCHIVED} or {@code ALL}
 * @param groups the fields seen on cards within that reach; never bank accounts and nothing private of principals
 */
public record Widening(Reach reach, Set<FieldGroup> groups) {

    /** The fields that can be shared more widely. */
    public static final Set<FieldGroup> GROUPS = Set.copyOf(EnumSet.of(
            FieldGroup.BASIC, FieldGroup.MONEY, FieldGroup.CONTACT, FieldGroup.ASSESSMENT, FieldGroup.PRINCIPALS));

    /** The roles that can see more: those who look cards up and do not see all of them anyway. */
    public static final Set<Role> ROLES =
            Set.copyOf(EnumSet.of(Role.SALESPERSON, Role.SALES_MANAGER, Role.FINANCE, Role.VIEWER));

    static final Widening NONE = new Widening(Reach.NONE, Set.of());

    public Widening {
        groups = Set.copyOf(groups);
        if (reach == Reach.OWN || reach == Reach.TEAM || !GROUPS.containsAll(groups)) {
            throw new IllegalArgumentException("no role can see that: " + reach + " " + groups);
        }
    }
}
