package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator closes departments without active people and open teams, and opens them again. */
@Component
@Transactional
public class ClosingDepartments {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Access access;
    private final Audit audit;

    ClosingDepartments(JdbcClient jdbc, Organisation organisation, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
    }

    /** What keeps the department from being closed, with counts. */
    @Transactional(readOnly = true)
    public List<MessageSourceResolvable> inTheWay(DepartmentId id) {
        access.require(Permission.MANAGE_PEOPLE);
        List<MessageSourceResolvable> found = new ArrayList<>();
        add(found, "identity.closing.people", count("employee where active", id));
        add(found, "identity.closing.teams", count("team where closed_at is null", id));
        return found;
    }

    /** @throws IdentityRefused when someone is in it, or a team of it is open */
    public void close(DepartmentId id) {
        organisation.department(id);
        lock(id);
        if (!inTheWay(id).isEmpty()) {
            throw IdentityRefused.stillInUse();
        }
        jdbc.sql("""
                        update department set closed_at = clock_timestamp(), closed_by = ?, version = version + 1
                        where id = ?""").params(access.actor().self().value(), id.value()).update();
        audit.record(Audited.TEAM_CHANGED, Subject.of("department", id), Map.of("closed", "true"));
    }

    /** @throws IdentityRefused when it is open */
    public void reopen(DepartmentId id) {
        organisation.department(id);
        int opened = jdbc.sql("""
                        update department set closed_at = null, closed_by = null, version = version + 1
                        where id = ? and closed_at is not null""").param(id.value()).update();
        if (opened == 0) {
            throw IdentityRefused.changedMeanwhile();
        }
        audit.record(Audited.TEAM_CHANGED, Subject.of("department", id), Map.of("closed", "false"));
    }

    private void lock(DepartmentId id) {
        boolean open = jdbc.sql("select closed_at is null from department where id = ? for update")
                .param(id.value())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw IdentityRefused.changedMeanwhile();
        }
    }

    private int count(String what, DepartmentId id) {
        return jdbc.sql("select count(*) from " + what + " and department = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static void add(List<MessageSourceResolvable> found, String key, int count) {
        if (count > 0) {
            found.add(new DefaultMessageSourceResolvable(new String[] {key}, new Object[] {count}));
        }
    }
}
