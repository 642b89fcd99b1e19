package io.kedang.statement;

import java.time.LocalDate;

/**
 * Who answered for the customer, when and how.
 *
 * @param byWhom 1 to 100 characters
 */
public record Answer(String byWhom, LocalDate day, AnswerMeans means) {

    public static final int LONGEST_NAME = 100;

    public Answer {
        byWhom = byWhom.strip();
        if (byWhom.isEmpty() || byWhom.length() > LONGEST_NAME) {
            throw StatementRefused.badAnswer();
        }
    }
}
