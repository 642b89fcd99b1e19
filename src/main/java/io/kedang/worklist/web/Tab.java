package io.kedang.worklist.web;

import io.kedang.worklist.Count;
import io.kedang.worklist.ListAddress;
import io.kedang.worklist.TaskView;
import io.kedang.worklist.WorkCounters;
import java.util.Arrays;
import java.util.List;

/** One of the lists, as offered above the list. */
record Tab(TaskView view, Count count, String href, boolean current) {

    /** @param overseer whether the person has a team to look after */
    static List<Tab> all(ListAddress address, WorkCounters counters, boolean overseer) {
        TaskView current = address.query().view();
        return Arrays.stream(TaskView.values())
                .filter(view -> view != TaskView.TEAM || overseer)
                .map(view -> new Tab(view, count(view, counters), address.in(view), view == current))
                .toList();
    }

    private static Count count(TaskView view, WorkCounters counters) {
        return switch (view) {
            case MINE -> counters.mine();
            case GROUPS -> counters.groups();
            case TEAM -> counters.team();
            case OVERDUE -> counters.overdue();
        };
    }
}
