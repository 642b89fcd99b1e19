package io.kedang.worklist;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Optional;

/**
 * The tasks of people, changed only through here. Each method checks that the person who acts may do it; a task
 * that the person may not see is answered like one that does not exist.
 */
public interface WorkList {

    /**
     * An open task that the person may work on or oversees.
     *
     * @throws TaskRefused when unknown or out of sight (404), or already done (409, telling by whom and when)
     */
    OpenTask open(TaskId id);

    /**
     * Locks the task for completing it in this transaction: claims it when it is free, runs {@link TaskPage#check}.
     *
     * @throws TaskRefused as {@link #open}, or when someone else has claimed it (409), or when the form key is another
     */
    OpenTask take(TaskId id, String formKey);

    void claim(TaskId id);

    void release(TaskId id);

    /** Gives the task to someone else who may do it. Needs {@link io.kedang.access.Permission#REASSIGN} over its team. */
    void reassign(TaskId id, EmployeeId to);

    /** The open task about the subject, if there is one; not limited to what the person may work on. */
    Optional<OpenTask> current(CardId subject);

    /** All steps of the subject, oldest first. */
    List<Step> steps(CardId subject);

    /** Tells the work list that the subject is called otherwise now. */
    void rename(CardId subject, String title);
}
