package io.kedang.intake;

import io.kedang.card.CardContent;
import java.util.List;

/**
 * A field that was signed beside the photo and that the clerk typed otherwise, since the photo shows it so.
 *
 * @param path of the field on the card
 * @param typed blank when it was taken away
 */
public record Correction(String path, String signed, String typed) {

    static List<Correction> between(CardContent signed, CardContent typed) {
        return signed.changedIn(typed).stream()
                .map(path -> new Correction(
                        path, signed.text(path).orElse(""), typed.text(path).orElse("")))
                .toList();
    }
}
