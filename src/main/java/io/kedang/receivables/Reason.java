package io.kedang.receivables;

/** What someone heard or decided, in words: at most 1 000 characters. */
public record Reason(String text) {

    public static final int LONGEST = 1000;

    public Reason {
        text = text.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw ReceivablesRefused.noReason();
        }
    }
}
