package io.kedang.database;

/** The embedded PostgreSQL cannot be started; the message is a sentence for the person who starts Kedang. */
class EmbeddedServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedServerFailed(String reason) {
        super(reason);
    }

    EmbeddedServerFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
