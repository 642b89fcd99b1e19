package io.kedang.access;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.Remembered;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which roles see more than the matrix gives them, in memory; use cases that check and record change it. */
@Component
public class Widenings {

    private final JdbcClient jdbc;
    private final Remembered<Map<Role, Widening>> remembered;

    Widenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::version, this::load);
    }

    public Widening of(Role role) {
        return remembered.get().getOrDefault(role, Widening.NONE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Role role, Widening widening, EmployeeId by) {
        jdbc.sql("""
                        insert into role_widening as w (role, reach, groups, changed_by)
                        values (:role, :reach, :groups, :by)
                        on conflict (role) do update set reach = :reach, groups = :groups, changed_by = :by,
                            changed_at = clock_timestamp(), version = w.version + 1""")
                .param("role", role.name())
                .param("reach", widening.reach().name())
                .param(
                        "groups",
                        widening.groups().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("by", by.value())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.forget();
            }
        });
    }

    private long version() {
        return jdbc.sql("select coalesce(sum(version), 0) from role_widening")
                .query(Long.class)
                .single();
    }

    private Map<Role, Widening> load() {
        Map<Role, Widening> widenings = new EnumMap<>(Role.class);
        jdbc.sql("select role, reach, groups from role_widening").query(row -> {
            String[] groups = (String[]) row.getArray("groups").getArray();
            widenings.put(
                    Role.valueOf(row.getString("role")),
                    new Widening(
                            Reach.valueOf(row.getString("reach")),
                            Arrays.stream(groups).map(FieldGroup::valueOf).collect(Collectors.toSet())));
        });
        return widenings;
    }
}
