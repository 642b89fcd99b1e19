package io.kedang.incoming;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What in the reference of a payment can be a number of a document or of a customer: it has digits. */
final class ReferenceWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9\\-_/.()]{2,99}");
    private static final int MOST = 20;

    private ReferenceWords() {}

    static List<String> of(BankLine line) {
        String text = Normalizer.normalize(line.reference() + " " + line.payer(), Normalizer.Form.NFKC);
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("[-_/.()]+$", ""))
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
