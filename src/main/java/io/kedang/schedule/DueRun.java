package io.kedang.schedule;

import io.kedang.workflow.EngineBatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins all that is due of one kind, chunk by chunk, each in a transaction of its own. A chunk that fails is tried one
 * by one, so that a single subject that cannot be begun holds up no other; it stays due.
 */
final class DueRun {

    static final int CHUNK = 200;

    /** So many and it is not the subjects that are to blame. */
    private static final int MOST_FAILURES = 20;

    private static final Logger LOG = LoggerFactory.getLogger(DueRun.class);

    private final ScheduledWork work;
    private final TakingDue taking;
    private final EngineBatch engine;
    private final TransactionTemplate apart;
    private final LocalDate today;
    private DuePlace last = DuePlace.FIRST;
    private int begun;
    private int failures;

    /** @param apart a transaction of its own each time */
    DueRun(ScheduledWork work, TakingDue taking, EngineBatch engine, TransactionTemplate apart, LocalDate today) {
        this.work = work;
        this.taking = taking;
        this.engine = engine;
        this.apart = apart;
        this.today = today;
    }

    /**
     * @return for how many it was begun
     * @throws IllegalStateException at the end, when some could not be begun
     */
    int run() {
        int taken;
        do {
            taken = next(CHUNK);
        } while (taken > 0);
        if (failures > 0) {
            throw new IllegalStateException(failures + " not begun of " + work.kind());
        }
        return begun;
    }

    private int next(int atMost) {
        List<DuePlace> places = new ArrayList<>();
        try {
            Integer more = apart.execute(status -> {
                places.addAll(taking.take(work.kind(), last, atMost, today));
                return begin(places);
            });
            begun += more == null ? 0 : more;
        } catch (RuntimeException failure) {
            if (places.isEmpty()) {
                throw failure;
            }
            return atMost > 1 ? oneByOne(places.size()) : failed(places.get(0), failure);
        }
        if (!places.isEmpty()) {
            last = places.get(places.size() - 1);
        }
        return places.size();
    }

    private int begin(List<DuePlace> places) {
        List<DueSubject> due = places.isEmpty() ? List.of() : taking.begin(work.kind(), places, today);
        return due.isEmpty() ? 0 : engine.together(() -> work.begin(due));
    }

    private int oneByOne(int places) {
        int taken = 0;
        for (int place = 0; place < places; place++) {
            taken += next(1);
        }
        return taken;
    }

    private int failed(DuePlace place, RuntimeException failure) {
        LOG.warn("{} of {} not begun", work.kind(), place.subject(), failure);
        failures++;
        if (failures == MOST_FAILURES) {
            throw failure;
        }
        last = place;
        return 1;
    }
}
