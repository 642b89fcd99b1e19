package io.kedang.identity;

/**
 * A department. Its name is the company's own word and is not translated.
 *
 * @param open whether it still works; a closed one is named where it once was, and offered nowhere
 */
public record Department(DepartmentId id, String name, boolean open) {}
