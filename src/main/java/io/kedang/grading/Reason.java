package io.kedang.grading;

import java.util.List;

/**
 * Why a class is what it is, ready to be read.
 *
 * @param aspect which of the classes
 * @param messageKey of the rule that decided
 * @param arguments of the message: figures and limits
 */
public record Reason(Aspect aspect, String messageKey, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }
}
