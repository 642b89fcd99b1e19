package io.kedang.worklist;

import io.kedang.shared.Refusal;
import java.util.Collection;
import java.util.Map;

/**
 * Something that a person can do to several tasks of one form key at once, confirmed once for all. Each task is a
 * transaction of its own and has a result of its own.
 */
public interface BulkAction {

    /** The form key of the tasks that it is for. */
    String formKey();

    /** As in addresses and data attributes, such as {@code approve}. */
    String word();

    /**
     * Where its texts begin: the button; with {@code .title}, {@code .text}, {@code .confirm} what is confirmed; with
     * {@code .done} a task's result; with {@code .ready} and {@code .unready} the mark on a line of the list.
     */
    String messageKey();

    /**
     * What the form has to carry for each of these tasks that the person is ready to do, such as the digest of what
     * was opened; the others are left out. Asked once for a whole page: no query per task.
     */
    Map<TaskId, String> evidence(Collection<OpenTask> tasks);

    /**
     * Does it to one task, in the caller's transaction.
     *
     * @param evidence as the form carried it; empty when it carried none
     * @throws Refusal when this person may not, or not now; it becomes the result of this task
     */
    void act(TaskId task, String evidence);
}
