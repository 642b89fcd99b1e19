package io.kedang.card;

import io.kedang.access.Role;
import io.kedang.secrecy.Digest;
import io.kedang.shared.EmployeeId;
import java.time.Instant;

/**
 * Who signed which revision, when and in what role.
 *
 * @param digest of exactly the content and documents that were signed
 */
public record Signature(
        int revision, EmployeeId signedBy, String signedName, Role role, Instant signedAt, Digest digest) {}
