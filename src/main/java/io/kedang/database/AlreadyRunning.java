package io.kedang.database;

import java.nio.file.Path;

/** Another Kedang holds the data directory. */
class AlreadyRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyRunning(Path directory) {
        super("Kedang is already running on " + directory + ".");
    }
}
