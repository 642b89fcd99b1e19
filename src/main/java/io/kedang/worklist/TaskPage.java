package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import java.util.Optional;
import org.springframework.ui.Model;

/** How a feature shows the tasks of one form key. */
public interface TaskPage {

    /** The form key, which is also the template's path below {@code forms/}. */
    String formKey();

    /**
     * Fills the model and returns the view.
     *
     * @throws Refusal when the person may not work on it
     */
    String show(OpenTask task, Model model);

    /** The own path where someone who only oversees the task looks at what it is about; else the page of its card. */
    default Optional<String> overview(OpenTask task) {
        return task.card().map(card -> "/cards/" + card);
    }

    /**
     * Asked when the task is opened, claimed and completed, beyond what the work list itself checks.
     *
     * @throws Refusal when this person may not do this task, as with four eyes
     */
    default void check(OpenTask task, Actor actor) {}

    /** Whether a task of no group, which is one person's, can be given to this other member of the team. */
    default boolean passesOnTo(OpenTask task, Person person) {
        return true;
    }

    /**
     * Asked when the task is given to the person.
     *
     * @throws Refusal when this person may not do it then
     */
    default void checkTaker(OpenTask task, Actor actor) {
        check(task, actor);
    }

    /**
     * Asked before the task is given to someone else, in the same transaction: a feature that changes something with the
     * task takes it here, before the task is locked.
     */
    default void hold(OpenTask task) {}

    /** Told that the task was given to someone else, in the same transaction. */
    default void passedOn(OpenTask task, EmployeeId to) {}
}
