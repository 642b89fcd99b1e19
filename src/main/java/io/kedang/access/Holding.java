package io.kedang.access;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;

/** Who holds a card: what decides whether a person reaches it. */
public record Holding(EmployeeId owner, TeamId team, boolean archived) {}
