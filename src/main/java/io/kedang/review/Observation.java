package io.kedang.review;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer is under further observation: it comes up in the next review whatever its grade does.
 *
 * @param review that put it there last
 * @param until when the manager wants to know more
 * @param deputy who acted for the one who set it
 */
public record Observation(
        CardId card,
        ReviewId review,
        LocalDate until,
        Optional<String> reason,
        Instant setAt,
        EmployeeId setBy,
        Optional<EmployeeId> deputy) {}
