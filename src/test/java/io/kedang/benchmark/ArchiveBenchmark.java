package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.archive.CardCursor;
import io.kedang.benchmark.PageBenchmark.Page;
import io.kedang.shared.CardId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The archive list and finding in it over HTTP, with a million cards. */
@OnDemand
@KedangTest
class ArchiveBenchmark {

    private static final int CARDS = Rounds.of("archive", 1_000_000);

    @Autowired
    private ManyCards cards;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void archive_list_and_finding() throws Exception {
        cards.make(CARDS);
        PageBenchmark benchmark = new PageBenchmark(port, "The archive, " + CARDS + " cards, over HTTP");
        benchmark.measure(pages());
        benchmark.print(40, 150);
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        page(pages, "leader1", "list", "");
        page(pages, "leader1", "list, middle", "after=" + middle());
        page(pages, "leader1", "list, one outlet category, middle", "outlet=FRANCHISE&after=" + middle());
        page(pages, "leader1", "list, one state without cards", "state=REJECTED");
        page(pages, "office1", "list", "");
        page(pages, "manager1", "list", "");
        page(pages, "sales1", "list, middle", "after=" + middle());
        page(pages, "leader1", "find 飞鸽 (a sixteenth)", "q=" + encoded("飞鸽"));
        page(pages, "leader1", "find 车行 (all)", "q=" + encoded("车行"));
        page(pages, "leader1", "find 静安飞鸽 (few)", "q=" + encoded("静安飞鸽"));
        page(pages, "leader1", "find 行飞 (none)", "q=" + encoded("行飞"));
        page(pages, "leader1", "find 777 (some)", "q=777");
        page(pages, "sales1", "find 凤凰 (a sixteenth)", "q=" + encoded("凤凰"));
        return pages;
    }

    private static void page(List<Page> pages, String login, String name, String query) {
        pages.add(new Page(login + ": " + name, login, "/cards?" + query));
    }

    private String middle() {
        return jdbc.sql("select changed_at, id from card order by changed_at desc, id desc offset " + CARDS / 2
                        + " limit 1")
                .query((row, n) -> new CardCursor(
                                row.getTimestamp("changed_at").toInstant(), new CardId(row.getObject("id", UUID.class)))
                        .text())
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
