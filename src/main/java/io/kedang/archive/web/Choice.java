package io.kedang.archive.web;

import java.util.List;

/** An option of a select. */
record Choice(String code, String label) {

    static List<Choice> ofTexts(List<String> texts) {
        return texts.stream().map(text -> new Choice(text, text)).toList();
    }
}
