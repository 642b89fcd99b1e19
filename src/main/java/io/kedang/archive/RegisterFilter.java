package io.kedang.archive;

import java.util.Optional;

/**
 * Which numbers of the register are asked for.
 *
 * @param series the name of one series; all when absent
 * @param text part of the number; any when empty
 * @param before only what comes after this place of the list, as {@link RegisterPage#next} gave it
 */
public record RegisterFilter(Optional<String> series, String text, Shown shown, Optional<Long> before) {

    /** Valid and void numbers. */
    public enum Shown {
        ALL,
        VALID,
        VOID
    }

    public static RegisterFilter everything() {
        return new RegisterFilter(Optional.empty(), "", Shown.ALL, Optional.empty());
    }
}
