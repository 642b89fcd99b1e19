package io.kedang.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the rows of files after their time; what was posted, when and by whom stays. */
@Component
class ForgettingRows {

    private final JdbcClient jdbc;
    private final ImportSettings settings;
    private final Clock clock;

    ForgettingRows(JdbcClient jdbc, ImportSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "P1D")
    @Transactional
    public void forget() {
        for (String table : new String[] {"import_chunk", "import_finding"}) {
            jdbc.sql("delete from " + table
                            + " where import in (select id from import_file where brought_at < ? and state not in"
                            + " ('CHECKING', 'RUNNING'))")
                    .param(clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
