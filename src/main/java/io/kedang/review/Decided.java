package io.kedang.review;

import io.kedang.grading.Grade;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a manager decided about a customer.
 *
 * @param grade that the customer gets when the review is handed in
 * @param overriddenUntil last day of a grade against the rules
 * @param observedUntil until when the customer is under further observation
 * @param deputy who acted for the manager
 */
public record Decided(
        LineDecision decision,
        Grade grade,
        Optional<String> reason,
        Optional<LocalDate> overriddenUntil,
        Optional<LocalDate> observedUntil,
        Instant at,
        EmployeeId by,
        Optional<EmployeeId> deputy) {}
