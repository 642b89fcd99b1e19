package io.kedang.review;

import io.kedang.grading.Grade;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a manager decides about a customer.
 *
 * @param grade that the customer gets
 * @param overriddenUntil last day of a grade against the rules
 * @param observedUntil until when the customer is under further observation
 */
record NewDecision(
        LineDecision decision,
        Grade grade,
        Optional<String> reason,
        Optional<LocalDate> overriddenUntil,
        Optional<LocalDate> observedUntil) {}
