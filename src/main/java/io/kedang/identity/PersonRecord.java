package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import io.kedang.shared.PhoneNumber;
import java.util.Optional;

/**
 * A person as the administrator edits one.
 *
 * @param phone kept by the person alone
 * @param version what a change must be based on
 */
public record PersonRecord(EmployeeId id, PersonDetails details, Optional<PhoneNumber> phone, int version) {}
