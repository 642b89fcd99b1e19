package io.kedang.credit;

/** Why someone decided so: said in words, at most 1 000 characters. */
public record Reason(String text) {

    public static final int LONGEST = 1000;

    public Reason {
        text = text.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw CreditRefused.noReason();
        }
    }
}
