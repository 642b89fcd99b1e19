package io.kedang.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages that are asked for again and again, by one client and by eight. */
class PageBenchmark {

    private static final int REQUESTS = Rounds.of("requests", 100);

    private final int port;
    private final Table table;
    private final Map<String, List<Visitor>> signedIn = new HashMap<>();
    private double slowestAlone;
    private double slowestOfEight;

    PageBenchmark(int port, String title) {
        this.port = port;
        this.table = new Table(title, "page", "1: p50 ms", "1: p95", "8: p50 ms", "8: p95", "8: pages/s");
    }

    /** A page as someone asks for it. */
    record Page(String name, String login, String path) {}

    void measure(List<Page> pages) throws Exception {
        for (int warm = 0; warm < 2; warm++) {
            for (Page page : pages) {
                ask(page, 8, REQUESTS);
            }
        }
        for (Page page : pages) {
            Timing alone = ask(page, 1, REQUESTS);
            Timing eight = ask(page, 8, 2 * REQUESTS);
            slowestAlone = Math.max(slowestAlone, alone.percentile(95));
            slowestOfEight = Math.max(slowestOfEight, eight.percentile(95));
            table.row(
                    page.name(),
                    alone.percentile(50),
                    alone.percentile(95),
                    eight.percentile(50),
                    eight.percentile(95),
                    eight.perSecond());
        }
    }

    private Timing ask(Page page, int clients, int requests) throws Exception {
        List<Visitor> visitors = visitors(page.login(), clients);
        return new Crowd(clients)
                .work(requests, (who, piece) -> visitors.get(who).get(page.path()));
    }

    /** Signing in is slow on purpose and is done once. */
    private List<Visitor> visitors(String login, int clients) throws Exception {
        List<Visitor> visitors = signedIn.computeIfAbsent(login, nobody -> new ArrayList<>());
        while (visitors.size() < clients) {
            visitors.add(Visitor.signedIn(port, login));
        }
        return visitors;
    }

    /** @param alone milliseconds that the budget gives one client @param eight and eight */
    void print(int alone, int eight) {
        table.row("budget", "", (double) alone, "", (double) eight, "");
        table.row("slowest", "", slowestAlone, "", slowestOfEight, "");
        table.print();
    }
}
