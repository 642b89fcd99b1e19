package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Reach;
import io.kedang.access.Role;
import io.kedang.access.Widening;
import io.kedang.access.Widenings;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator sets what roles see beyond the defaults. Never what the administrator's own roles see. */
@Component
@Transactional
public class WideningScopes {

    private final Widenings widenings;
    private final Access access;
    private final Audit audit;

    WideningScopes(Widenings widenings, Access access, Audit audit) {
        this.widenings = widenings;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Widening of(Role role) {
        access.require(Permission.MANAGE_PEOPLE);
        return widenings.of(role);
    }

    /** @throws IdentityRefused when the role cannot see more, or is one's own, or no field was chosen */
    public void set(Role role, Widening widening) {
        access.require(Permission.MANAGE_PEOPLE);
        if (!Widening.ROLES.contains(role)) {
            throw IdentityRefused.notFound();
        }
        if (access.actor().has(role)) {
            throw IdentityRefused.ownScope();
        }
        if (widening.reach() != Reach.NONE && widening.groups().isEmpty()) {
            throw IdentityRefused.noGroup();
        }
        Widening before = widenings.of(role);
        widenings.set(role, widening, access.actor().self());
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("scope", role),
                Map.of("before", said(before), "after", said(widening)));
    }

    private static String said(Widening widening) {
        return widening.reach() + " " + widening.groups().stream().sorted().toList();
    }
}
