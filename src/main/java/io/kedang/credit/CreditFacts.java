package io.kedang.credit;

import io.kedang.grading.Level;
import io.kedang.grading.PaymentBehaviour;
import io.kedang.grading.RiskClass;
import java.util.Optional;

/**
 * What the rules on limits know of a customer.
 *
 * @param level empty before the first review
 * @param risk none before the first review
 * @param use per cent of the limit that are used
 * @param late days since the oldest part of the debt is overdue; 0 when nothing is
 */
public record CreditFacts(PaymentBehaviour payment, Optional<Level> level, RiskClass risk, int use, int late) {}
