package io.kedang.worklist;

import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The tasks of people, changed only through here. Each method checks that the person who acts may do it; a task
 * that the person may not see is answered like one that does not exist.
 */
public interface WorkList {

    /**
     * An open task that the person may work on: assigned to the person, or free and for one of the person's groups.
     * Runs {@link TaskPage#check}.
     *
     * @throws TaskRefused when unknown or out of sight (404), already done, or in the hands of someone else (409,
     *     telling who)
     */
    OpenTask open(TaskId id);

    /**
     * The subject of a task, open or not, whoever asks: to hold it before {@link #take}, which then says who may.
     *
     * @throws TaskRefused when there is no such task (404)
     */
    SubjectId subject(TaskId id);

    /**
     * Likewise the card that a task is about.
     *
     * @throws TaskRefused when there is no such task, or it is about no card (404)
     */
    CardId card(TaskId id);

    /**
     * An open task of a team that the person oversees, to be looked at and given to others, not to be worked on. Needs
     * {@link io.kedang.access.Permission#REASSIGN}.
     *
     * @throws TaskRefused as {@link #open}
     */
    OpenTask overseen(TaskId id);

    /** To whom the task can be given: who may do it, by its feature too, and does not have it. Not for transactions. */
    List<Person> takers(TaskId id);

    /** The open tasks among these of teams that the person oversees; the others are left out. At most 100. */
    List<OpenTask> overseen(Collection<TaskId> ids);

    /**
     * To whom these could be given, as far as roles and teams go; whether one of them may really do one of the tasks is
     * asked when it is given. At most 100 tasks.
     */
    List<Person> takers(Collection<TaskId> ids);

    /** One page of a list of tasks. */
    TaskLines list(TaskQuery query);

    WorkCounters counters();

    /**
     * How much is open at each step, in the teams that the person oversees; steps with nothing open are left out.
     * Needs {@link io.kedang.access.Permission#REASSIGN}.
     */
    List<StepLoad> load();

    /** What the person should do next: own tasks and free ones of own groups, soonest due first. */
    List<OpenTask> next(int atMost);

    /** Whether {@link #open} would give it to the person who acts: to offer a way to it. */
    boolean mayOpen(TaskId id);

    /** Whether the person who acts may {@link #reassign} it: to offer that. */
    boolean mayReassign(TaskId id);

    /**
     * Locks the task for completing it in this transaction: claims it when it is free, runs {@link TaskPage#check}.
     *
     * @throws TaskRefused as {@link #open}, or when someone else has claimed it (409), or when the form key is another
     */
    OpenTask take(TaskId id, String formKey);

    /** Takes a free task of a group into one's own hands. */
    void claim(TaskId id);

    /** Gives a claimed task back to its group. */
    void release(TaskId id);

    /** Gives the task, with what its feature binds to it, to someone else who may do it. Needs {@link io.kedang.access.Permission#REASSIGN} over its team. */
    void reassign(TaskId id, EmployeeId to);

    /** The open task about the subject, if there is one; not limited to what the person may work on. */
    Optional<OpenTask> current(SubjectId subject);

    /** All open tasks about the card, of whatever process, the oldest first; not limited to what the person may work on. */
    List<OpenTask> openOn(CardId card);

    /** All steps about the card, of whatever process, oldest first. */
    List<Step> steps(CardId card);

    /** Tells the work list that the customer is called otherwise now. */
    void rename(CardId card, String title);
}
