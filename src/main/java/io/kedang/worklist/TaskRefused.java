package io.kedang.worklist;

import io.kedang.shared.Refusal;

/** The task cannot be done, or not by this person. */
public final class TaskRefused extends Refusal {

    private TaskRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or none of this person's business; both look alike. */
    public static TaskRefused notFound() {
        return new TaskRefused(Kind.NOT_FOUND, "worklist.refused.not-found");
    }

    /** @param when local date and time, as text */
    static TaskRefused alreadyDone(String who, String when) {
        return new TaskRefused(Kind.CONFLICT, "worklist.refused.already-done", who, when);
    }

    /** Ended by the flow itself: withdrawn, cancelled or overtaken. */
    static TaskRefused gone(String when) {
        return new TaskRefused(Kind.CONFLICT, "worklist.refused.gone", when);
    }

    static TaskRefused inOtherHands(String who) {
        return new TaskRefused(Kind.CONFLICT, "worklist.refused.in-other-hands", who);
    }

    /** The person sees it as the one who oversees the team. */
    static TaskRefused onlyOverseen() {
        return new TaskRefused(Kind.FORBIDDEN, "worklist.refused.only-overseen");
    }

    static TaskRefused otherForm() {
        return new TaskRefused(Kind.CONFLICT, "worklist.refused.other-form");
    }

    static TaskRefused notReleasable() {
        return new TaskRefused(Kind.CONFLICT, "worklist.refused.not-releasable");
    }

    static TaskRefused excluded() {
        return new TaskRefused(Kind.FORBIDDEN, "worklist.refused.excluded");
    }

    static TaskRefused noTaker(String who) {
        return new TaskRefused(Kind.INVALID, "worklist.refused.no-taker", who);
    }

    /** Nothing was chosen, or more than can be done at once. */
    static TaskRefused notSoMany(int most) {
        return new TaskRefused(Kind.INVALID, "worklist.refused.not-so-many", most);
    }

    static TaskRefused nobodyChosen() {
        return new TaskRefused(Kind.INVALID, "worklist.reassign.missing");
    }
}
