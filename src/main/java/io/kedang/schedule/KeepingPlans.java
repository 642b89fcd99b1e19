package io.kedang.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the plans up to date: nobody is missing, and all follow the intervals as they are set. */
@Component
class KeepingPlans {

    private static final UUID FIRST = new UUID(0, 0);

    private final Planning planning;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    KeepingPlans(Planning planning, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.planning = planning;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
    }

    /** In chunks, each in a transaction of its own. @return for how many more there is a plan now */
    int keep(LocalDate today) {
        int planned = 0;
        for (ScheduleKind kind : ScheduleKind.values()) {
            followIntervals(kind, today);
            planned += missing(kind, today);
        }
        return planned;
    }

    private int missing(ScheduleKind kind, LocalDate today) {
        int planned = 0;
        int more;
        do {
            Integer chunk = apart.execute(status -> planning.planMissing(kind, today));
            more = chunk == null ? 0 : chunk;
            planned += more;
        } while (more > 0);
        return planned;
    }

    private void followIntervals(ScheduleKind kind, LocalDate today) {
        Optional<Long> version = newVersion(kind);
        if (version.isEmpty()) {
            return;
        }
        Optional<UUID> last = Optional.of(FIRST);
        while (last.isPresent()) {
            UUID after = last.get();
            last = Optional.ofNullable(apart.execute(status -> planning.planAgain(kind, after, today)))
                    .flatMap(found -> found);
        }
        jdbc.sql("update schedule_kind set planned_version = greatest(planned_version, ?) where kind = ?")
                .params(version.get(), kind.name())
                .update();
    }

    private Optional<Long> newVersion(ScheduleKind kind) {
        return jdbc.sql("select version from schedule_kind where kind = ? and version > planned_version")
                .param(kind.name())
                .query(Long.class)
                .optional();
    }
}
