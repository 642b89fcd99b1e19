package io.kedang.page.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What a person is told when a request comes to nothing.
 *
 * @param textKey message that says what happened and what to do
 * @param reference found in the log beside the cause; empty where there is nothing to look up
 */
record Trouble(HttpStatus status, String textKey, List<Object> arguments, String reference) {

    static Trouble of(HttpStatus status, String textKey) {
        return new Trouble(status, textKey, List.of(), "");
    }

    /** By status alone: for what neither the business nor a controller has words for. */
    static Trouble of(HttpStatus status) {
        return of(status, "page.error." + known(status) + ".text");
    }

    public String titleKey() {
        return "page.error." + known(status) + ".title";
    }

    public int code() {
        return status.value();
    }

    private static int known(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, CONFLICT, PAYLOAD_TOO_LARGE -> status.value();
            case UNPROCESSABLE_ENTITY -> 422;
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }
}
