package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;

/** Finds the page of a form key. Looked up when asked: the pages themselves depend on the work list. */
@Component
public class TaskPages {

    private final SingletonSupplier<Map<String, TaskPage>> byForm;

    TaskPages(ObjectProvider<TaskPage> pages) {
        byForm = SingletonSupplier.of(
                () -> pages.stream().collect(Collectors.toUnmodifiableMap(TaskPage::formKey, page -> page)));
    }

    public String show(OpenTask task, Model model) {
        return of(task).show(task, model);
    }

    /** The own path where someone who only oversees the task looks at what it is about, if there is one. */
    public Optional<String> overview(OpenTask task) {
        return of(task).overview(task);
    }

    void check(OpenTask task, Actor actor) {
        of(task).check(task, actor);
    }

    void checkTaker(OpenTask task, Actor actor) {
        of(task).checkTaker(task, actor);
    }

    /** Whether the feature lets it be given to the person. Not to be called in a transaction: a refusal would doom it. */
    boolean lets(OpenTask task, Actor actor) {
        try {
            checkTaker(task, actor);
            return true;
        } catch (Refusal keptAway) {
            return false;
        }
    }

    boolean passesOnTo(OpenTask task, Person person) {
        return of(task).passesOnTo(task, person);
    }

    void hold(OpenTask task) {
        of(task).hold(task);
    }

    void passedOn(OpenTask task, EmployeeId to) {
        of(task).passedOn(task, to);
    }

    private TaskPage of(OpenTask task) {
        return Optional.ofNullable(byForm.obtain().get(task.formKey()))
                .orElseThrow(() -> new IllegalStateException("No page shows the form " + task.formKey()));
    }
}
