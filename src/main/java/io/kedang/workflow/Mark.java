package io.kedang.workflow;

import java.util.List;

/**
 * What a picture says about one step.
 *
 * @param notes short texts below its name: who, how long
 * @param badges numbers that lead somewhere
 */
public record Mark(State state, List<String> notes, List<Badge> badges) {

    /** Where a case stands at a step. */
    public enum State {
        DONE,
        CURRENT,
        /** Current, and past its due time. */
        LATE,
        /** Still to come. */
        OPEN,
        /** The case went another way. */
        SPARED,
        /** The picture is not of one case. */
        NONE
    }

    /** @param label says in words what the number counts */
    public record Badge(String text, String label, String href, boolean late) {}

    static final Mark PLAIN = new Mark(State.NONE, List.of(), List.of());
}
