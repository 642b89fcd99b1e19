package io.kedang.grading;

import java.util.Map;

/** The decision tables as they were in force when it was opened. */
public interface Rulebook {

    /**
     * @param facts by the names that the table asks for, limits included; texts, numbers or null
     * @throws IllegalStateException when the table has no place for such facts
     */
    Ruling rule(Aspect aspect, Map<String, Object> facts);
}
