package io.kedang.statement;

import java.util.List;
import java.util.Optional;

/** A page of statements, the latest first. @param next where the next page begins */
public record StatementListing(List<Statement> statements, Optional<StatementCursor> next) {}
