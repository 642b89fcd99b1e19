package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is let pass before a case is opened; set by the administrator. Open cases follow with the next round. */
@Component
@Transactional
public class Tolerances {

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;

    Tolerances(JdbcClient jdbc, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
    }

    /** The tolerance, and its version for {@link #set}. */
    public record Versioned(Tolerance tolerance, int version) {}

    @Transactional(readOnly = true)
    Tolerance now() {
        return read().tolerance();
    }

    @Transactional(readOnly = true)
    public Versioned forChange() {
        access.require(Permission.MANAGE_SETTINGS);
        return read();
    }

    private Versioned read() {
        return jdbc.sql("select days, amount, version from receivables_tolerance")
                .query((row, n) -> new Versioned(
                        new Tolerance(row.getInt("days"), row.getBigDecimal("amount")), row.getInt("version")))
                .single();
    }

    /** @throws ReceivablesRefused when another was set meanwhile (409) */
    public void set(Tolerance tolerance, int seen) {
        access.require(Permission.MANAGE_SETTINGS);
        Tolerance before = read().tolerance();
        int changed = jdbc.sql(
                        "update receivables_tolerance set days = ?, amount = ?, version = version + 1 where version = ?")
                .params(tolerance.days(), tolerance.amount(), seen)
                .update();
        if (changed == 0) {
            throw ReceivablesRefused.changedMeanwhile();
        }
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("receivables-tolerance", "all"),
                Map.of("before", before.toString(), "after", tolerance.toString()));
    }
}
