package io.kedang.ledger;

import java.util.List;
import java.util.Optional;

/** A page of entries, the last posted first. @param next the line before which the next page begins; none at the end */
public record EntryPage(List<PostedEntry> entries, Optional<Long> next) {}
