package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.shared.Refusal;
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

    /**
     * Asked when the task is opened, claimed, given to the person and completed, beyond what the work list itself checks.
     *
     * @throws Refusal when this person may not do this task, as with four eyes
     */
    default void check(OpenTask task, Actor actor) {}

    /** Whether such a task can be given to someone else at all; false when {@link #check} lets only one person do it. */
    default boolean passesOn() {
        return true;
    }
}
