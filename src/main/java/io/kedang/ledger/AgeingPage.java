package io.kedang.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A page of the ageing.
 *
 * @param total of all groups, not only of those on the page
 * @param next where the next page begins; empty on the last
 */
public record AgeingPage(List<AgeingGroup> groups, AgeingLine total, Optional<AgeingCursor> next) {}
