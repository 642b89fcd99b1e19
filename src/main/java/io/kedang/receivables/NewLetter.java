package io.kedang.receivables;

import java.time.LocalDate;

/**
 * What was written to a customer.
 *
 * @param language the tag of one that is offered
 * @param subject 1 to 200 characters
 * @param body 1 to 5 000 characters
 * @param sentOn not in the future
 * @param payBy until when the letter asks to pay
 */
public record NewLetter(
        String language, LetterMeans means, String subject, String body, LocalDate sentOn, LocalDate payBy) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 5000;

    public NewLetter {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").strip();
        boolean good = !subject.isEmpty()
                && subject.length() <= LONGEST_SUBJECT
                && !body.isEmpty()
                && body.length() <= LONGEST_BODY;
        if (!good) {
            throw ReceivablesRefused.badLetter();
        }
    }
}
