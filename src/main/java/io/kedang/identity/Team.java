package io.kedang.identity;

import io.kedang.shared.TeamId;

/** A sales team. Its name is the company's own word and is not translated. */
public record Team(TeamId id, String name) {}
