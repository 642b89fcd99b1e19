package io.kedang.archive.web;

import io.kedang.page.Choice;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The paper under a label.
 *
 * @param a4 a sheet of eight labels of 100 × 60 mm; else a roll with labels of that size
 * @param at on which of the eight, row by row from 1
 */
record LabelSheet(boolean a4, int at) {

    static final int LABELS = 8;

    static LabelSheet of(String paper, String at) {
        return new LabelSheet(paper.equals("a4"), at.matches("[1-8]") ? Integer.parseInt(at) : 1);
    }

    /** What the form sends back. */
    public String paper() {
        return a4 ? "a4" : "label";
    }

    public List<Choice> positions() {
        return Choice.ofTexts(
                IntStream.rangeClosed(1, LABELS).mapToObj(Integer::toString).toList());
    }
}
