package io.kedang.archive;

import java.util.Optional;

/** Why a number is void: a reason in words, or the number that took its place. */
record Voiding(Optional<String> reason, Optional<ArchiveNumber> successor) {

    static final int LONGEST_REASON = 1000;

    static Voiding because(String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw ArchiveRefused.reasonMissing();
        }
        return new Voiding(Optional.of(words), Optional.empty());
    }

    static Voiding replacedBy(ArchiveNumber successor) {
        return new Voiding(Optional.empty(), Optional.of(successor));
    }
}
