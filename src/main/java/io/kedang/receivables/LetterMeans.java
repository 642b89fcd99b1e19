package io.kedang.receivables;

/** How a reminder reached the customer. The names are stored. */
public enum LetterMeans {
    LETTER,
    MAIL,
    /** WeChat, a text message. */
    MESSAGE
}
