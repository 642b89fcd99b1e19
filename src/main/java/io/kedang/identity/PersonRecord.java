package io.kedang.identity;

import io.kedang.shared.EmployeeId;

/** A person as the administrator edits one. @param version what a change must be based on */
public record PersonRecord(EmployeeId id, PersonDetails details, int version) {}
