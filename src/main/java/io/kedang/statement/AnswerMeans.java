package io.kedang.statement;

/** How a customer answered. The names are stored. */
public enum AnswerMeans {
    /** On the paper itself, with signature or seal. */
    SIGNED,
    MAIL,
    PHONE,
    MESSAGE,
    IN_PERSON
}
