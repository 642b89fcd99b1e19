package io.kedang.secrecy;

import java.nio.file.Path;

/** The application cannot start with the keyset file as it is; says why and what to do. */
final class KeysetUnusable extends RuntimeException {

    private final String remedy;

    private KeysetUnusable(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    static KeysetUnusable missing(Path file) {
        return new KeysetUnusable(
                "The keyset file " + file + " is missing, but the database holds values that were sealed with it.",
                "Restore the file from the backup to this place, or set kedang.secrecy.keyset-file to where it is."
                        + " Without it nobody can read the sealed values.",
                null);
    }

    static KeysetUnusable other(Path file) {
        return new KeysetUnusable(
                "The keyset file " + file + " lacks keys with which values in this database were sealed:"
                        + " it belongs to another database or is older than this one.",
                "Restore the file that belongs to this database from the backup, or set kedang.secrecy.keyset-file to"
                        + " where it is. Without it nobody can read the sealed values.",
                null);
    }

    static KeysetUnusable readableByOthers(Path file) {
        return new KeysetUnusable(
                "The keyset file " + file + " can be read or changed by others than its owner.",
                "Take the rights away: chmod 400 " + file + ", and own it as the user who runs the application.",
                null);
    }

    static KeysetUnusable unreadable(Path file, Throwable cause) {
        return new KeysetUnusable(
                "The keyset file " + file + " cannot be read: " + cause.getMessage(),
                "Let the user who runs the application own the file, with mode 400.",
                cause);
    }

    static KeysetUnusable malformed(Path file, Throwable cause) {
        return new KeysetUnusable(
                "The file " + file + " is no keyset file of this application: " + cause.getMessage(),
                "Restore the file from the backup, or set kedang.secrecy.keyset-file to where it is.",
                cause);
    }

    static KeysetUnusable unwritable(Path file, Throwable cause) {
        return new KeysetUnusable(
                "The keyset file " + file + " cannot be written: " + cause,
                "Let the user who runs the application write to " + file.getParent()
                        + ", or set kedang.secrecy.keyset-file to a place where that is so.",
                cause);
    }

    String remedy() {
        return remedy;
    }
}
