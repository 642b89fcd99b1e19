package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.SubjectId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Going through a list task by task. Pages of tasks carry the address of the list that they were opened from; it
 * comes back with their forms as {@code list}.
 */
@Component
public class Walks {

    private static final int FARTHEST = 100;
    private static final String MANY = FARTHEST - 1 + "+";

    private final WorkItems items;
    private final WorkItemLists lists;
    private final TaskRules rules;
    private final OpenedFrom openedFrom;
    private final Access access;

    Walks(WorkItems items, WorkItemLists lists, TaskRules rules, OpenedFrom openedFrom, Access access) {
        this.items = items;
        this.lists = lists;
        this.rules = rules;
        this.openedFrom = openedFrom;
        this.access = access;
    }

    /**
     * Gives the page of a task its {@code walk}, for the fragment {@code worklist/walk}; nothing when the task was not
     * opened from a list.
     */
    @Transactional(readOnly = true)
    public void show(OpenTask task, String list, Model model) {
        ListAddress.parse(list).ifPresent(address -> {
            openedFrom.remember(task, address.here());
            model.addAttribute("walk", walk(task, address));
        });
    }

    /** The same on the further pages of a step, for the task about the subject that was opened from a list last. */
    @Transactional(readOnly = true)
    public void showAgain(SubjectId subject, Model model) {
        openedFrom.of(subject).ifPresent(opened -> items.find(new TaskId(opened.task()))
                .filter(item -> !item.isEnded())
                .ifPresent(item -> show(item.task(), opened.list(), model)));
    }

    private Walk walk(OpenTask task, ListAddress address) {
        List<TaskId> before = beside(task, address, true, FARTHEST);
        List<TaskId> after = beside(task, address, false, FARTHEST);
        return new Walk(
                address.here(),
                before.stream().findFirst().map(address::toTask).orElse(""),
                after.stream().findFirst().map(address::toTask).orElse(""),
                List.of(upTo(before.size()), upTo(before.size() + after.size())));
    }

    /** @param besides how many there are beside the one that is meant */
    private static String upTo(int besides) {
        return besides + 1 >= FARTHEST ? MANY : Integer.toString(besides + 1);
    }

    /**
     * Where to go when a task is done: to the next one of the list; to the list with a word about it when there is none;
     * to the work list when the task was not opened from a list.
     *
     * @return a view that redirects
     */
    @Transactional(readOnly = true)
    public String onwards(TaskId done, String list, RedirectAttributes redirect) {
        Optional<OpenTask> task = items.find(done).map(WorkItem::task);
        return task.flatMap(any -> ListAddress.parse(list))
                .map(address -> onwards(task.orElseThrow(), address, redirect))
                .orElse("redirect:/tasks");
    }

    /**
     * The same after the last page of a step.
     *
     * @param otherwise the view where the task was not opened from a list
     */
    @Transactional(readOnly = true)
    public String onwards(SubjectId subject, String otherwise, RedirectAttributes redirect) {
        return openedFrom
                .of(subject)
                .flatMap(opened -> ListAddress.parse(opened.list())
                        .flatMap(address -> items.find(new TaskId(opened.task()))
                                .map(item -> onwards(item.task(), address, redirect))))
                .orElse(otherwise);
    }

    private String onwards(OpenTask done, ListAddress address, RedirectAttributes redirect) {
        openedFrom.forget(done.subject());
        Optional<String> next =
                beside(done, address, false, 1).stream().findFirst().map(address::toTask);
        if (next.isEmpty()) {
            redirect.addFlashAttribute("noticeMore", "worklist.walk.end");
        }
        return "redirect:" + next.orElseGet(address::first);
    }

    private List<TaskId> beside(OpenTask task, ListAddress address, boolean backwards, int atMost) {
        access.require(Permission.WORK);
        TaskQuery query = address.query();
        TaskCursor place = WorkItemLists.cursor(task, query.order());
        return lists.beside(rules.candidacy(access.actor()), query.after(Optional.of(place)), backwards, atMost);
    }
}
