package io.kedang.workflow;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How wide text is and where it breaks, without a browser to ask: Chinese, Japanese and Korean characters are as wide
 * as they are high, Latin ones by their kind, all taken rather too wide than too narrow.
 *
 * @param size of the letters, in the units of the picture
 */
record Lettering(double size) {

    private static final String NARROW = "iljtfrI.,:;'’|!()[] ·-";
    private static final String WIDE = "mwMWQOGDNHU@%&→";

    double lineHeight() {
        return size * 1.2;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(Lettering::share).sum() * size;
    }

    private static double share(int character) {
        if (Character.isIdeographic(character)
                || character >= 0x1100 && character > 0x2E7F && character < 0xFFE0
                || character >= 0x1F000) {
            return 1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.34;
        }
        return WIDE.indexOf(character) >= 0 ? 0.86 : Character.isUpperCase(character) ? 0.7 : 0.57;
    }

    /** The text in lines of at most this width; what does not fit in so many lines ends with an ellipsis. */
    List<String> lines(String text, double widest, int atMost, Locale locale) {
        List<String> lines = broken(text.strip(), widest, locale);
        List<String> kept =
                new ArrayList<>(lines.stream().limit(atMost).map(String::strip).toList());
        if (lines.size() > atMost) {
            kept.set(atMost - 1, cut(lines.get(atMost - 1) + lines.get(atMost), widest));
        }
        return kept;
    }

    /** Lines that keep the space on which they break. */
    private List<String> broken(String text, double widest, Locale locale) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String part = text.substring(start, end);
            if (!line.isEmpty() && width((line + part).strip()) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString());
        return lines.stream()
                .flatMap(one -> width(one.strip()) > widest ? pieces(one, widest).stream() : List.of(one).stream())
                .toList();
    }

    /** A single word that is wider than a line. */
    private List<String> pieces(String word, double widest) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(character -> {
            String next = Character.toString(character);
            if (!piece.isEmpty() && width(piece + next) > widest) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    /** As much of it as fits with an ellipsis. */
    private String cut(String text, double widest) {
        String kept = text;
        while (!kept.isEmpty() && width(kept + "…") > widest) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.strip() + "…";
    }
}
