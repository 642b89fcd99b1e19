package io.kedang.imports.file;

import io.kedang.shared.Refusal;

/** The file is none that can be read. */
public final class FileRefused extends Refusal {

    private FileRefused(String messageKey, Object... arguments) {
        super(Kind.INVALID, messageKey, arguments);
    }

    static FileRefused empty() {
        return new FileRefused("imports.file.empty");
    }

    static FileRefused unknown() {
        return new FileRefused("imports.file.unknown");
    }

    static FileRefused unreadable() {
        return new FileRefused("imports.file.unreadable");
    }

    static FileRefused oldOrLocked() {
        return new FileRefused("imports.file.old");
    }

    static FileRefused macros() {
        return new FileRefused("imports.file.macros");
    }

    static FileRefused tooMuch() {
        return new FileRefused("imports.file.bomb");
    }

    static FileRefused tooManyRows(int most) {
        return new FileRefused("imports.file.rows", most);
    }

    static FileRefused tooManyColumns(int row) {
        return new FileRefused("imports.file.columns", row, FileLimits.COLUMNS);
    }

    static FileRefused cellTooLong(int row) {
        return new FileRefused("imports.file.cell", row);
    }

    static FileRefused encoding(String encoding) {
        return new FileRefused("imports.file.encoding", encoding);
    }

    static FileRefused quotes(int row) {
        return new FileRefused("imports.file.quotes", row);
    }
}
