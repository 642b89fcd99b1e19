package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the page of a form key. Looked up when asked: the pages themselves depend on the work list. */
@Component
public class TaskPages {

    private final ObjectProvider<TaskPage> pages;

    TaskPages(ObjectProvider<TaskPage> pages) {
        this.pages = pages;
    }

    public String show(OpenTask task, Model model) {
        return of(task).show(task, model);
    }

    void check(OpenTask task, Actor actor) {
        of(task).check(task, actor);
    }

    /** Whether the feature lets the person do it. Not to be called in a transaction: a refusal would doom it. */
    boolean lets(OpenTask task, Actor actor) {
        try {
            check(task, actor);
            return true;
        } catch (Refusal keptAway) {
            return false;
        }
    }

    boolean passesOn(OpenTask task) {
        return of(task).passesOn();
    }

    private TaskPage of(OpenTask task) {
        return pages.stream()
                .filter(page -> page.formKey().equals(task.formKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No page shows the form " + task.formKey()));
    }
}
