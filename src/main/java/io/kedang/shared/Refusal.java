package io.kedang.shared;

import java.util.List;

/**
 * A request that the business refuses. Features extend it with factories named for the reason; it is mapped
 * once to a page in the person's language. It rolls the transaction back: a refused request changes nothing.
 */
public abstract class Refusal extends RuntimeException {

    /** What the refusal means to the one who asked. */
    public enum Kind {
        /** The thing does not exist, or not for this person: 404, both look alike. */
        NOT_FOUND,
        /** The person lacks the right: 403. */
        FORBIDDEN,
        /** The state of things has moved on: 409. */
        CONFLICT,
        /** What was asked for is not valid: 422. */
        INVALID
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;

    protected Refusal(Kind kind, String messageKey, Object... arguments) {
        super(kind + " " + messageKey);
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
