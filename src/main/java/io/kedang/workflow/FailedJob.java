package io.kedang.workflow;

import java.util.Optional;

/**
 * A job that is not tried any more.
 *
 * @param element of the model
 * @param subject the business key: the card's id; empty for what belongs to no card
 * @param cause the kinds of the errors, outermost first, with such words of theirs as cannot name a customer
 */
public record FailedJob(String id, String processKey, String element, Optional<String> subject, String cause) {}
