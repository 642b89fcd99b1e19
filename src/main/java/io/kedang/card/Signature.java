package io.kedang.card;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.secrecy.Digest;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who signed which revision, when and in what role.
 *
 * @param deputy who signed for {@code signedBy}; empty when that person signed in person
 * @param digest of exactly the content and documents that were signed
 */
public record Signature(
        int revision,
        EmployeeId signedBy,
        String signedName,
        Optional<Actor.Deputy> deputy,
        Role role,
        Instant signedAt,
        Digest digest) {}
