package io.kedang.worklist;

/** The identity of a task, as the engine gives it. */
public record TaskId(String value) {

    public static TaskId of(String text) {
        if (!text.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("not a task id");
        }
        return new TaskId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
