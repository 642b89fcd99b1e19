package io.kedang.imports;

import io.kedang.shared.Refusal;

/** What bringing files in refuses. */
public final class ImportRefused extends Refusal {

    private ImportRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    /** Unknown, or not for this person. */
    static ImportRefused notFound() {
        return new ImportRefused(Kind.NOT_FOUND, "imports.refused.not-found");
    }

    /** Someone else, or another window, has gone on with it. */
    static ImportRefused movedOn() {
        return new ImportRefused(Kind.CONFLICT, "imports.refused.moved-on");
    }

    static ImportRefused tooLarge(long megabytes) {
        return new ImportRefused(Kind.INVALID, "imports.refused.too-large", megabytes);
    }

    static ImportRefused noFile() {
        return new ImportRefused(Kind.INVALID, "imports.refused.no-file");
    }

    static ImportRefused onlyHeadings() {
        return new ImportRefused(Kind.INVALID, "imports.refused.only-headings");
    }

    /** As many files as can be worked on at once are worked on. */
    static ImportRefused busy() {
        return new ImportRefused(Kind.CONFLICT, "imports.refused.busy");
    }

    static ImportRefused wrongRows() {
        return new ImportRefused(Kind.CONFLICT, "imports.refused.wrong-rows");
    }

    /** The rows were deleted after the time for which they are kept. */
    static ImportRefused forgotten() {
        return new ImportRefused(Kind.CONFLICT, "imports.refused.forgotten");
    }
}
