package io.kedang.card;

import io.kedang.page.Words;
import org.springframework.stereotype.Component;

/** What the places of a card are called; templates call it as {@code @cardLabels}. */
@Component
public class CardLabels {

    private final Words words;

    CardLabels(Words words) {
        this.words = words;
    }

    /** The label of a path, with the row where the section repeats; blank for what is no path. */
    public String of(String path) {
        return FieldPath.parse(path).map(this::of).orElse("");
    }

    private String of(FieldPath path) {
        String label = words.say(path.field().messageKey());
        if (!path.field().section().repeats()) {
            return label;
        }
        String row = words.say("card.row." + path.field().section().key(), java.util.List.of(path.row() + 1));
        return row + " · " + label;
    }
}
