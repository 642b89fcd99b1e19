package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.benchmark.PageBenchmark.Page;
import io.kedang.schedule.DailySchedules;
import io.kedang.schedule.ScheduleKind;
import io.kedang.time.BusinessCalendar;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Return visits that fall due at once, ten thousand among a million planned ones: how long it takes to begin them, and
 * what someone who asks for pages meanwhile notices.
 */
@OnDemand
@KedangTest
class SchedulesBenchmark {

    private static final int PLANNED = Rounds.of("schedules", 1_000_000);
    private static final int DUE = Rounds.of("due", 10_000);
    private static final int WARM = Rounds.of("warm-due", 1_000);
    private static final int REQUESTS = Rounds.of("requests", 100);

    @Autowired
    private ManyCards cards;

    @Autowired
    private DailySchedules schedules;

    @Autowired
    private BusinessCalendar calendar;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    void return_visits_that_fall_due_at_once() throws Exception {
        cards.make(PLANNED);
        LocalDate today = calendar.plusWorkingDays(LocalDate.now(clock), 1);
        clock.moveTo(today.atTime(6, 0));
        plan(today);
        for (Page page : pages()) {
            ask(page, REQUESTS);
        }
        fallDue(WARM, today);
        schedules.begin(ScheduleKind.RETURN_VISIT);
        Server.settle();

        Map<String, Timing> usual = new LinkedHashMap<>();
        for (Page page : pages()) {
            usual.put(page.name(), ask(page, REQUESTS));
        }
        fallDue(DUE, today);
        long start = System.nanoTime();
        CompletableFuture<Integer> begun =
                CompletableFuture.supplyAsync(() -> schedules.begin(ScheduleKind.RETURN_VISIT));
        CompletableFuture<Double> seconds = begun.thenApply(count -> (System.nanoTime() - start) / 1e9);
        Map<String, Timing> meanwhile = askUntil(begun);
        print(begun.get(), seconds.get(), usual, meanwhile);
    }

    /** Everyone later than today. */
    private static void plan(LocalDate today) {
        Server.run("delete from schedule_due where kind = 'RETURN_VISIT'");
        Server.run("insert into schedule_due (kind, subject, since, next_due, months)"
                + " select 'RETURN_VISIT', id, date '" + today + "', schedule_first(id, date '" + today + "', 12), 12"
                + " from card where state = 'ARCHIVED'");
        Server.settle();
    }

    private static void fallDue(int many, LocalDate today) {
        Server.run(
                "update schedule_due set next_due = date '" + today + "' where kind = 'RETURN_VISIT' and subject in ("
                        + "select subject from schedule_due where kind = 'RETURN_VISIT' and not begun order by md5(subject::text)"
                        + " limit " + many + ")");
    }

    private static List<Page> pages() {
        return List.of(
                new Page("salesperson: home", "sales1", "/"),
                new Page("salesperson: own tasks", "sales1", "/tasks?view=mine"),
                new Page("manager: tasks of the team", "manager1", "/tasks?view=team"),
                new Page("leader: archive", "leader1", "/cards"),
                new Page("clerk: find 777", "clerk1", "/cards?q=777"));
    }

    private Timing ask(Page page, int requests) throws Exception {
        Visitor visitor = visitor(page);
        return new Crowd(1).work(requests, (who, piece) -> visitor.get(page.path()));
    }

    /** One page after the other while it goes on, and each three times at least. */
    private Map<String, Timing> askUntil(CompletableFuture<?> end) throws Exception {
        Map<String, List<Long>> each = new LinkedHashMap<>();
        int rounds = 0;
        while (!end.isDone() || rounds < 3) {
            for (Page page : pages()) {
                long asked = System.nanoTime();
                visitor(page).get(page.path());
                each.computeIfAbsent(page.name(), none -> new ArrayList<>()).add(System.nanoTime() - asked);
            }
            rounds++;
        }
        Map<String, Timing> timings = new LinkedHashMap<>();
        each.forEach((page, nanos) -> timings.put(
                page, new Timing(nanos.stream().mapToLong(Long::longValue).sum(), nanos)));
        return timings;
    }

    private Visitor visitor(Page page) throws Exception {
        Visitor known = visitors.get(page.login());
        if (known == null) {
            known = Visitor.signedIn(port, page.login());
            visitors.put(page.login(), known);
        }
        return known;
    }

    private static void print(int begun, double seconds, Map<String, Timing> usual, Map<String, Timing> meanwhile) {
        Table table = new Table(
                begun + " return visits begun of " + PLANNED + " planned in " + Math.round(seconds)
                        + " s (budget for 10000: 60 s)",
                "page",
                "usual p50 ms",
                "usual p95",
                "meanwhile p50 ms",
                "meanwhile p95",
                "pages",
                "p50 ratio",
                "p95 ratio",
                "budget");
        usual.forEach((page, before) -> {
            Timing during = meanwhile.get(page);
            table.row(
                    page,
                    before.percentile(50),
                    before.percentile(95),
                    during.percentile(50),
                    during.percentile(95),
                    during.each().size(),
                    during.percentile(50) / before.percentile(50),
                    during.percentile(95) / before.percentile(95),
                    "≤ 2.00");
        });
        table.print();
    }
}
