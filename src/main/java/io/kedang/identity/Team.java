package io.kedang.identity;

import io.kedang.shared.TeamId;

/**
 * A sales team. Its name is the company's own word and is not translated.
 *
 * @param open whether it still works; a closed one is named where it once was, and offered nowhere
 */
public record Team(TeamId id, String name, boolean open) {}
