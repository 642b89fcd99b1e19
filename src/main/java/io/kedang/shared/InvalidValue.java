package io.kedang.shared;

import java.util.List;

/** A text that is no value of its kind; carries the key of the message that says why. */
public class InvalidValue extends IllegalArgumentException {

    private final String messageKey;
    private final transient List<Object> arguments;

    public InvalidValue(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
