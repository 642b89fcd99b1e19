package io.kedang.statement;

import java.time.Instant;
import java.util.Optional;

/** A customer agrees with a statement. @param scan of what was signed */
public record Confirmation(
        Answer answer, String note, Optional<ScanId> scan, StatementDoer recorder, Instant recordedAt) {}
