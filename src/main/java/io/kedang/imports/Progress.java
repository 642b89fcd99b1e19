package io.kedang.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far checks and runs are, for everybody to see while their own transaction is still open. */
@Component
class Progress {

    private final Map<ImportId, Integer> here = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(ImportId id, int run) {
        here.put(id, run);
    }

    void end(ImportId id, int run) {
        here.remove(id, run);
    }

    /**
     * Notes how many rows are done with.
     *
     * @throws StopAsked when a person has asked for it, or the run has been given up for dead
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(ImportId id, int run, int done) {
        boolean goOn = jdbc.sql("""
                        update import_progress set done = ?, alive_until = clock_timestamp() + interval '30 seconds'
                        where import = ? and run = ? returning not stop""")
                .params(done, id.value(), run)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!goOn) {
            throw new StopAsked();
        }
    }

    /** What waits for a lock gives no sign of life by itself. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    @Transactional
    public void signOfLife() {
        here.forEach((id, run) -> jdbc.sql("""
                        update import_progress set alive_until = clock_timestamp() + interval '30 seconds'
                        where import = ? and run = ?""").params(id.value(), run).update());
    }

    /** Someone asked that it stops. */
    static final class StopAsked extends RuntimeException {}
}
