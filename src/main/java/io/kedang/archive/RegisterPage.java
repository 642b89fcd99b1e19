package io.kedang.archive;

import java.util.List;
import java.util.Optional;

/** A page of the register. @param next what the filter of the next page starts before; empty on the last page */
public record RegisterPage(List<RegisterEntry> entries, Optional<Long> next) {}
