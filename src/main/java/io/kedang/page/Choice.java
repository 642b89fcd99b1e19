package io.kedang.page;

import java.util.List;

/** One thing to choose in a form: what is posted, and what is read. */
public record Choice(String code, String label) {

    /** Texts that are posted as they are read. */
    public static List<Choice> ofTexts(List<String> texts) {
        return texts.stream().map(text -> new Choice(text, text)).toList();
    }
}
