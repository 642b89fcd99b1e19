package io.kedang.archive;

import io.kedang.shared.Refusal;

/** The archive does not allow it. */
public final class ArchiveRefused extends Refusal {

    private static final String PLACE_CHANGED = "archive.refused.place-changed-meanwhile";

    private ArchiveRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static ArchiveRefused unknownCode(String code) {
        return new ArchiveRefused(Kind.INVALID, "archive.refused.unknown-code", code);
    }

    static ArchiveRefused codeUnfit(String code) {
        return new ArchiveRefused(Kind.INVALID, "archive.refused.code-unfit", code);
    }

    public static ArchiveRefused noNumber() {
        return new ArchiveRefused(Kind.CONFLICT, "archive.refused.no-number");
    }

    static ArchiveRefused numberedMeanwhile() {
        return new ArchiveRefused(Kind.CONFLICT, "archive.refused.numbered-meanwhile");
    }

    static ArchiveRefused reasonMissing() {
        return new ArchiveRefused(Kind.INVALID, "archive.refused.reason-missing", Voiding.LONGEST_REASON);
    }

    static ArchiveRefused placeChangedMeanwhile() {
        return new ArchiveRefused(Kind.CONFLICT, PLACE_CHANGED);
    }

    /** Whether the paper's place was noted by someone else since the person looked. */
    public boolean isPlaceChangedMeanwhile() {
        return messageKey().equals(PLACE_CHANGED);
    }
}
