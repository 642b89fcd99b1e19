package io.kedang.verification;

import java.util.regex.Pattern;

/** A few words of the person who checks, kept in the clear: no numbers by which somebody is reached or paid. */
public record Note(String text) {

    public static final int LONGEST = 300;

    /** Seven digits or more, however they are grouped. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s./()-]{0,2}\\d){6}");

    /** @throws CheckRefused when it is blank, too long or tells a number */
    public Note {
        text = text.strip();
        if (text.isEmpty()) {
            throw CheckRefused.noNote();
        }
        if (text.length() > LONGEST) {
            throw CheckRefused.noteTooLong(LONGEST);
        }
        if (NUMBER.matcher(text).find()) {
            throw CheckRefused.noteHasNumber();
        }
    }
}
