package io.kedang.operations;

import java.time.Instant;
import java.util.List;

/**
 * What is running.
 *
 * @param migration the last one that the database has
 * @param processes each with the version in force
 */
public record Versions(
        String kedang,
        String java,
        String database,
        String engine,
        String migration,
        List<String> processes,
        Instant runningSince) {}
