package io.kedang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.time.MutableClock;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class GaplessNumbersTest {

    private static final int THREADS = 8;
    private static final int EACH = 45;

    @Autowired
    private ArchiveNumbers numbers;

    @Autowired
    private ArchivedCards cards;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void back_to_now() {
        clock.reset();
    }

    @Test
    void eight_clerks_with_failures_thrown_in_leave_no_gap() throws Exception {
        clock.moveTo(LocalDateTime.of(2101, 5, 4, 9, 0));
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> clerks = IntStream.range(0, THREADS)
                    .mapToObj(clerk -> (Callable<Integer>) () -> actingAs.call("clerk1", () -> enterCards(clerk)))
                    .toList();
            int committed = 0;
            for (Future<Integer> clerk : pool.invokeAll(clerks)) {
                committed += clerk.get();
            }

            assertThat(committed).isLessThan(THREADS * EACH);
            assertThat(runningNumbersOf("HD-ZM-2101-#"))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, committed).boxed().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_crash_in_the_middle_and_a_restart_leave_no_gap() throws Exception {
        clock.moveTo(LocalDateTime.of(2102, 5, 4, 9, 0));
        number(cards.signed());

        takeOneAndCrash("HD-ZM-2102-#");
        number(cards.signed());
        takeAnotherAfterRestart("HD-ZM-2102-#");

        assertThat(runningNumbersOf("HD-ZM-2102-#")).containsExactly(1L, 2L, 3L);
    }

    /** Every third transaction fails after its number was taken. */
    private int enterCards(int clerk) {
        int committed = 0;
        for (int i = 0; i < EACH; i++) {
            committed += enterOne((clerk + i) % 3 == 0) ? 1 : 0;
        }
        return committed;
    }

    private boolean enterOne(boolean failing) {
        CardId card = cards.signed();
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                numbers.assign(card, "HD", "ZM");
                if (failing) {
                    throw new IllegalStateException("a step after the number went wrong");
                }
            });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void takeOneAndCrash(String series) throws Exception {
        Connection connection = TestDatabase.asOwner().getConnection();
        connection.setAutoCommit(false);
        long taken = write(new NumberBook(JdbcClient.create(new SingleConnectionDataSource(connection, true))), series);
        assertThat(taken).isEqualTo(2);
        connection.abort(Runnable::run);
    }

    /** New connections and new beans know nothing of what the old ones did. */
    private static void takeAnotherAfterRestart(String series) {
        DataSource restarted = TestDatabase.asOwner();
        NumberBook book = new NumberBook(JdbcClient.create(restarted));
        new TransactionTemplate(new DataSourceTransactionManager(restarted))
                .executeWithoutResult(status -> write(book, series));
    }

    private static long write(NumberBook book, String series) {
        Instant now = Instant.now();
        long seq = book.next(series, now);
        ArchiveNumber number = new ArchiveNumber(series.replace("#", "0000" + seq));
        book.write(
                new HeldNumber(number, series, seq, CardId.random(), "HD", "ZM"), new Stamp(EmployeeId.random(), now));
        return seq;
    }

    private void number(CardId card) {
        actingAs.run("clerk1", () -> numbers.assign(card, "HD", "ZM"));
    }

    private List<Long> runningNumbersOf(String series) {
        return jdbc.sql("select seq from archive_number where series = ? order by seq")
                .param(series)
                .query(Long.class)
                .list();
    }
}
