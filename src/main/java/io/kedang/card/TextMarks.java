package io.kedang.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in two texts what one has and the other has not: word by word, character by character where words are not
 * parted by spaces.
 */
final class TextMarks {

    /** Ideographs and kana stand alone; letters and digits go together; anything else stands alone. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|\\s+|.", Pattern.DOTALL);

    /** Comparing takes words times words; texts beyond are marked as a whole. */
    private static final int MOST_STEPS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int[][] longest;

    private TextMarks(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
    }

    static MarkedTexts of(String before, String after) {
        List<String> then = words(before);
        List<String> now = words(after);
        if ((long) then.size() * now.size() > MOST_STEPS) {
            return MarkedTexts.whole(before, after);
        }
        return new TextMarks(then, now).marked();
    }

    private MarkedTexts marked() {
        List<Piece> then = new ArrayList<>();
        List<Piece> now = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                then.add(new Piece(before.get(i++), false));
                now.add(new Piece(after.get(j++), false));
            } else if (j == after.size() || i < before.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                then.add(new Piece(before.get(i++), true));
            } else {
                now.add(new Piece(after.get(j++), true));
            }
        }
        return new MarkedTexts(joined(then), joined(now));
    }

    /** Neighbours of the same kind become one piece. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).marked() == piece.marked()) {
                joined.set(last, new Piece(joined.get(last).text() + piece.text(), piece.marked()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
