package io.kedang.ledger;

import java.time.Instant;

/** What was agreed about payment at some time. @param by the name of the person */
public record TermsAgreed(int number, PaymentTerms terms, String reason, String by, Instant at) {}
