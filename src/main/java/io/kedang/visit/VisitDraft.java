package io.kedang.visit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was written so far on a visit.
 *
 * @param texts by field of the {@link ReportForm}; blank ones are missing
 * @param version counts the saves; a save that names an older one is refused
 * @param writer the page that saved last
 */
public record VisitDraft(
        VisitId visit, Map<String, String> texts, Instant savedAt, long version, Optional<UUID> writer) {}
