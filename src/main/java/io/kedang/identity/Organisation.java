package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator keeps the company's departments and teams. */
@Component
@Transactional
public class Organisation {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final OpenUnits openUnits;
    private final Access access;
    private final Audit audit;

    Organisation(JdbcClient jdbc, OpenUnits openUnits, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.openUnits = openUnits;
        this.access = access;
        this.audit = audit;
    }

    /** All of them, those that are closed too. */
    @Transactional(readOnly = true)
    public List<DepartmentRecord> departments() {
        access.require(Permission.MANAGE_PEOPLE);
        return jdbc.sql("select id, name, version, closed_at is null as open from department order by name limit "
                        + MOST)
                .query((row, n) -> department(row))
                .list();
    }

    /** All of them, those that are closed too. */
    @Transactional(readOnly = true)
    public List<TeamRecord> teams() {
        access.require(Permission.MANAGE_PEOPLE);
        return jdbc.sql("select id, name, department, version, closed_at is null as open from team order by name limit "
                        + MOST)
                .query((row, n) -> team(row))
                .list();
    }

    @Transactional(readOnly = true)
    public DepartmentRecord department(DepartmentId id) {
        access.require(Permission.MANAGE_PEOPLE);
        return jdbc.sql("select id, name, version, closed_at is null as open from department where id = ?")
                .param(id.value())
                .query((row, n) -> department(row))
                .optional()
                .orElseThrow(IdentityRefused::notFound);
    }

    @Transactional(readOnly = true)
    public TeamRecord team(TeamId id) {
        access.require(Permission.MANAGE_PEOPLE);
        return jdbc.sql("select id, name, department, version, closed_at is null as open from team where id = ?")
                .param(id.value())
                .query((row, n) -> team(row))
                .optional()
                .orElseThrow(IdentityRefused::notFound);
    }

    /** @throws IdentityRefused when the name is taken, whatever its case, width or spaces */
    public DepartmentId addDepartment(String name) {
        access.require(Permission.MANAGE_PEOPLE);
        DepartmentId id = new DepartmentId(UUID.randomUUID());
        named(name, () -> jdbc.sql("insert into department (id, name) values (?, ?)")
                .param(id.value())
                .param(name)
                .update());
        audit.record(Audited.TEAM_CHANGED, Subject.of("department", id), Map.of("name", name));
        return id;
    }

    /** @throws IdentityRefused when the name is taken or someone has renamed or closed it meanwhile */
    public void renameDepartment(DepartmentId id, int version, String name) {
        DepartmentRecord before = department(id);
        int changed = named(name, () -> jdbc.sql(
                        "update department set name = ?, version = version + 1 where id = ? and version = ? and closed_at is null")
                .param(name)
                .param(id.value())
                .param(version)
                .update());
        requireChanged(changed);
        audit.record(Audited.TEAM_CHANGED, Subject.of("department", id), Map.of("name", before.name() + " → " + name));
    }

    /** @throws IdentityRefused when the name is taken, whatever its case, width or spaces, or the department is closed */
    public TeamId addTeam(String name, DepartmentId department) {
        access.require(Permission.MANAGE_PEOPLE);
        department(department);
        openUnits.require(department);
        TeamId id = TeamId.random();
        named(name, () -> jdbc.sql("insert into team (id, name, department) values (?, ?, ?)")
                .param(id.value())
                .param(name)
                .param(department.value())
                .update());
        audit.record(Audited.TEAM_CHANGED, Subject.of("team", id), Map.of("name", name));
        return id;
    }

    /** @throws IdentityRefused when the name is taken, the department closed, or someone has changed the team meanwhile */
    public void changeTeam(TeamId id, int version, String name, DepartmentId department) {
        TeamRecord before = team(id);
        department(department);
        openUnits.require(department);
        int changed = named(name, () -> jdbc.sql(
                        "update team set name = ?, department = ?, version = version + 1 where id = ? and version = ? and closed_at is null")
                .param(name)
                .param(department.value())
                .param(id.value())
                .param(version)
                .update());
        requireChanged(changed);
        audit.record(
                Audited.TEAM_CHANGED,
                Subject.of("team", id),
                Map.of(
                        "name", before.name() + " → " + name,
                        "department", before.department() + " → " + department));
    }

    private static int named(String name, IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException e) {
            throw IdentityRefused.nameTaken(name);
        }
    }

    private static void requireChanged(int rows) {
        if (rows == 0) {
            throw IdentityRefused.changedMeanwhile();
        }
    }

    private static DepartmentRecord department(ResultSet row) throws SQLException {
        return new DepartmentRecord(
                new DepartmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("version"),
                row.getBoolean("open"));
    }

    private static TeamRecord team(ResultSet row) throws SQLException {
        return new TeamRecord(
                new TeamId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new DepartmentId(row.getObject("department", UUID.class)),
                row.getInt("version"),
                row.getBoolean("open"));
    }

    /** @param version what a change must be based on @param open whether it still works */
    public record DepartmentRecord(DepartmentId id, String name, int version, boolean open) {}

    /** @param version what a change must be based on @param open whether it still works */
    public record TeamRecord(TeamId id, String name, DepartmentId department, int version, boolean open) {}
}
