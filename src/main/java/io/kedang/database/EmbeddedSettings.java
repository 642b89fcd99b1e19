package io.kedang.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * How the embedded server is started.
 *
 * @param directory where data, passwords and log are kept
 * @param binaries where PostgreSQL itself is unpacked
 * @param port 0 for any free one
 * @param durable whether a commit is on the disk before it is answered; tests do without
 */
record EmbeddedSettings(Path directory, Path binaries, int port, boolean durable) {

    /** The library switches both off unless told otherwise. Errors are not logged: they would carry what people typed. */
    Map<String, String> server() {
        var durability = durable ? "on" : "off";
        return Map.of(
                "fsync", durability,
                "synchronous_commit", durability,
                "full_page_writes", durability,
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "''",
                "log_min_messages", "log",
                "log_checkpoints", "off",
                "max_connections", "60");
    }
}
