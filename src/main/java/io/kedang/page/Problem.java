package io.kedang.page;

import java.util.List;

/**
 * Something wrong in a form, shown beside the field and in the summary at the top.
 *
 * @param field the input's name, which is also its id; empty when the whole form is meant
 */
public record Problem(String field, String messageKey, List<Object> arguments) {

    public static Problem of(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }
}
