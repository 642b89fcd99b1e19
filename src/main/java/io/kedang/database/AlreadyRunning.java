package io.kedang.database;

import java.nio.file.Path;

/** Another Kedang holds the data directory. */
class AlreadyRunning extends StartRefused {

    AlreadyRunning(Path directory) {
        super(
                "Kedang is already running on " + directory + ".",
                "Use the one that runs, stop it first, or set KEDANG_DATA_DIR to another directory (and KEDANG_PORT to"
                        + " another port).");
    }
}
