package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.identity.Department;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.People;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The department that collates return visits (source: 002, 售后部汇总整理). As long as the administrator has not chosen one,
 * it is the only one that anybody represents; where there are several, or none, nobody collates.
 */
@Component
@Transactional
public class CollatingDepartment {

    private final JdbcClient jdbc;
    private final People people;
    private final Access access;
    private final Audit audit;

    CollatingDepartment(JdbcClient jdbc, People people, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What the administrator has chosen.
     *
     * @param set whether anything was chosen at all
     * @param department empty for none
     * @param version for optimistic locking; 0 while nothing was chosen
     */
    public record Chosen(boolean set, Optional<DepartmentId> department, int version) {}

    /** To whom visits go that are handed in now; an open one always. */
    @Transactional(readOnly = true)
    public Optional<DepartmentId> now() {
        Chosen chosen = read();
        return chosen.set() ? chosen.department().filter(this::isOpen) : onlyRepresented();
    }

    private boolean isOpen(DepartmentId id) {
        return people.departments().stream().anyMatch(one -> one.id().equals(id) && one.open());
    }

    private Optional<DepartmentId> onlyRepresented() {
        Set<DepartmentId> unrepresented = people.unrepresentedDepartments();
        List<DepartmentId> represented = people.departments().stream()
                .filter(Department::open)
                .map(Department::id)
                .filter(id -> !unrepresented.contains(id))
                .toList();
        return represented.size() == 1 ? Optional.of(represented.get(0)) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Chosen chosen() {
        access.require(Permission.MANAGE_SETTINGS);
        return read();
    }

    /**
     * Chooses who collates the visits that are handed in from now on; those handed in before stay where they are.
     *
     * @param department empty for nobody
     * @param version of {@link Chosen} on the page
     * @throws VisitRefused when someone else has chosen meanwhile (409), or there is no such open department (422)
     */
    public void choose(Optional<DepartmentId> department, int version) {
        access.require(Permission.MANAGE_SETTINGS);
        if (department.isPresent() && !isOpen(department.get())) {
            throw VisitRefused.invalid("visit.settings.no-such-department");
        }
        int changed = jdbc.sql("""
                        insert into visit_collation as c (department, changed_by, changed_at)
                        values (:department, :by, clock_timestamp())
                        on conflict (one) do update set department = :department, changed_by = :by,
                            changed_at = clock_timestamp(), version = c.version + 1
                        where c.version = :version""")
                .param("department", department.map(DepartmentId::value).orElse(null), Types.OTHER)
                .param("by", access.actor().self().value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw VisitRefused.changedMeanwhile();
        }
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("setting", "collating-department"),
                Map.of("to", department.map(DepartmentId::toString).orElse("–")));
    }

    private Chosen read() {
        return jdbc.sql("select department, version from visit_collation")
                .query((row, n) -> new Chosen(
                        true,
                        Optional.ofNullable(row.getObject("department", UUID.class))
                                .map(DepartmentId::new),
                        row.getInt("version")))
                .optional()
                .orElse(new Chosen(false, Optional.empty(), 0));
    }
}
