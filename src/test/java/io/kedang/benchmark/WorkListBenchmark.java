package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.benchmark.PageBenchmark.Page;
import io.kedang.worklist.TaskCursor;
import io.kedang.worklist.TaskId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work list with its counters over HTTP, with a hundred thousand open tasks. */
@OnDemand
@KedangTest
class WorkListBenchmark {

    private static final int TASKS = Rounds.of("tasks", 100_000);

    @Autowired
    private ManyTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void work_list_with_its_counters() throws Exception {
        tasks.make(TASKS);
        PageBenchmark benchmark =
                new PageBenchmark(port, "The work list with its counters, " + TASKS + " open tasks, over HTTP");
        benchmark.measure(pages());
        benchmark.print(30, 120);
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (String order : List.of("due", "created", "title")) {
            page(pages, "leader1", "view=team&order=" + order);
            page(pages, "leader1", "view=team&order=" + order + "&after=" + middle(order));
        }
        page(pages, "manager1", "view=team");
        page(pages, "manager1", "view=groups&order=title&after=" + middle("title"));
        page(pages, "manager1", "view=overdue");
        page(pages, "clerk1", "view=groups&order=created");
        page(pages, "finance1", "view=groups&after=" + middle("due"));
        page(pages, "sales1", "view=mine&order=title");
        page(pages, "sales1", "view=mine&order=created&after=" + middle("created"));
        page(pages, "leader1", "view=team&step=card-intake.Task_enterCard");
        page(pages, "leader1", "view=team&step=card-intake.Task_enterCard&due=today&order=title");
        page(pages, "leader1", "view=team&step=card-intake.None");
        page(pages, "leader1", "view=overdue&order=title");
        page(pages, "leader1", "view=team&text=" + encoded("飞鸽"));
        page(pages, "manager1", "view=team&text=" + encoded("车行777") + "&order=title");
        return pages;
    }

    private static void page(List<Page> pages, String login, String query) {
        String name = query.replaceAll("after=[^&]*", "deep");
        pages.add(new Page(
                login + " " + java.net.URLDecoder.decode(name, StandardCharsets.UTF_8), login, "/tasks?" + query));
    }

    /** In the middle of all open tasks. */
    private String middle(String order) {
        String column = order.equals("title") ? "title" : order + "_at";
        return jdbc.sql("select task_id, " + (order.equals("title") ? column : iso(column)) + " as place from work_item"
                        + " where ended_at is null order by " + column + ", task_id offset " + TASKS / 2 + " limit 1")
                .query((row, n) -> new TaskCursor(row.getString("place"), new TaskId(row.getString("task_id"))).text())
                .single();
    }

    private static String iso(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
