package io.kedang.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How archive numbers look: literal text with {@code {region}}, {@code {category}}, {@code {yyyy}}, {@code {yy}} and
 * exactly one {@code {seq}} or {@code {seq:n}}, the running number padded to n digits; a longer one just gets longer.
 * Everything but the running number names the series.
 *
 * <p>A region or category must be set off from the running number by a mark, or two series would come to the same
 * number, as {@code A1} + 1 and {@code A} + 11 do.
 */
final class NumberPattern {

    private static final String SETTING = "kedang.archive.number-pattern";
    private static final Pattern PART = Pattern.compile("\\{(\\w*)(?::(\\d{1,2}))?}|([^{}]+)|([{}])");
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{Nd}" + ArchiveNumber.MARKS + "]+");
    private static final Pattern MARK = Pattern.compile("[" + ArchiveNumber.MARKS + "]");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,30}");
    private static final int WIDEST = 12;
    private static final int LONGEST = 60;

    private final String text;
    private final List<Part> parts;

    private NumberPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /**
     * Public for the binding of settings.
     *
     * @throws IllegalArgumentException with a sentence that names the setting and what is wrong with it
     */
    public static NumberPattern of(String text) {
        if (text.length() > LONGEST) {
            throw wrong(text, "is longer than " + LONGEST + " characters");
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(part(text, matcher));
        }
        if (parts.stream().filter(part -> part.token == Token.SEQ).count() != 1) {
            throw wrong(text, "needs the running number {seq:n} exactly once");
        }
        requireTokensOnce(text, parts);
        requireMarkBesideSequence(text, parts);
        return new NumberPattern(text, List.copyOf(parts));
    }

    /** Whether a region or category code can be part of a number: up to 30 letters, digits, - and _. */
    static boolean fits(String code) {
        return CODE.matcher(code).matches();
    }

    Series series(String region, String category, LocalDate date) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder side = before;
        int width = 1;
        for (Part part : parts) {
            switch (part.token) {
                case SEQ -> {
                    width = part.width;
                    side = after;
                }
                case REGION -> side.append(region);
                case CATEGORY -> side.append(category);
                case YYYY -> side.append(DateTimeFormatter.ofPattern("yyyy").format(date));
                case YY -> side.append(DateTimeFormatter.ofPattern("yy").format(date));
                case LITERAL -> side.append(part.literal);
            }
        }
        return new Series(before.toString(), after.toString(), width);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Part part(String text, Matcher matcher) {
        String literal = matcher.group(3);
        if (literal != null) {
            if (!LITERAL.matcher(literal).matches()) {
                throw wrong(text, "has “" + literal + "”: only letters, digits and the marks -_/.()[] may stand there");
            }
            return new Part(Token.LITERAL, literal, 0);
        }
        String name = matcher.group(1);
        if (name == null) {
            throw wrong(text, "has a brace without its pair");
        }
        Token token = Token.named(name)
                .orElseThrow(() ->
                        wrong(text, "has {" + name + "}: known are {region}, {category}, {yyyy}, {yy} and {seq:n}"));
        Optional<Integer> width = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
        if (width.isPresent() && (token != Token.SEQ || width.get() < 1 || width.get() > WIDEST)) {
            throw wrong(text, "has a width where none fits: only {seq:n} has one, 1 to " + WIDEST);
        }
        return new Part(token, "", width.orElse(1));
    }

    private static void requireTokensOnce(String text, List<Part> parts) {
        List<Token> tokens = parts.stream()
                .map(Part::token)
                .filter(token -> token != Token.LITERAL)
                .toList();
        if (tokens.size() != Set.copyOf(tokens).size()) {
            throw wrong(text, "names the same part twice");
        }
    }

    private static void requireMarkBesideSequence(String text, List<Part> parts) {
        int seq = parts.stream().map(Part::token).toList().indexOf(Token.SEQ);
        for (int step : new int[] {-1, 1}) {
            for (int i = seq + step; i >= 0 && i < parts.size() && !parts.get(i).hasMark(); i += step) {
                if (parts.get(i).token == Token.REGION || parts.get(i).token == Token.CATEGORY) {
                    throw wrong(text, "needs a mark such as - between the running number and a code");
                }
            }
        }
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException("The setting " + SETTING + ", now “" + text + "”, " + why + ".");
    }

    private enum Token {
        LITERAL,
        REGION,
        CATEGORY,
        YYYY,
        YY,
        SEQ;

        static Optional<Token> named(String name) {
            return List.of(REGION, CATEGORY, YYYY, YY, SEQ).stream()
                    .filter(token -> token.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    private record Part(Token token, String literal, int width) {

        boolean hasMark() {
            return token == Token.LITERAL && MARK.matcher(literal).find();
        }
    }

    /** The numbers that differ in the running number only, which has no gap within them. */
    record Series(String before, String after, int width) {

        /** What the series is called: the number with {@code #} in place of the running number. */
        String name() {
            return before + "#" + after;
        }

        ArchiveNumber number(long seq) {
            return new ArchiveNumber(before + String.format(Locale.ROOT, "%0" + width + "d", seq) + after);
        }
    }
}
