package io.kedang.database;

import java.nio.file.Path;

/** A Kedang that is killed as soon as its server answers: a program of its own, so that the server is left behind. */
class KilledRun {

    private KilledRun() {}

    public static void main(String[] directory) {
        EmbeddedServer.start(TestDatabase.settings(Path.of(directory[0])));
        Runtime.getRuntime().halt(9);
    }
}
