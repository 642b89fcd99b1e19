package io.kedang.worklist;

import java.util.Optional;

/**
 * What is asked of a list of tasks.
 *
 * @param step a process key and a step joined by a dot, such as {@code card-intake.Task_reviewCard}
 * @param text part of the customer's name; case, width and space do not count
 * @param after where the page before ended
 */
public record TaskQuery(
        TaskView view,
        Optional<String> step,
        Optional<String> text,
        DueFilter due,
        TaskOrder order,
        Optional<TaskCursor> after) {

    public static TaskQuery of(TaskView view) {
        return new TaskQuery(view, Optional.empty(), Optional.empty(), DueFilter.ANY, TaskOrder.DUE, Optional.empty());
    }

    public TaskQuery after(Optional<TaskCursor> cursor) {
        return new TaskQuery(view, step, text, due, order, cursor);
    }
}
