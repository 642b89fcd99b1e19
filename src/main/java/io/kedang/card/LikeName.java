package io.kedang.card;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The core of a customer's name, by which cards of like names are found: in one width, case and script, without
 * punctuation, legal form and the region in front. “宏达机械（上海）有限公司”, “上海宏達機械有限公司” and “宏达机械” have one
 * core. It is for finding only and never shown.
 */
public final class LikeName {

    private static final int LONGEST = 100;

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{IsLatin})\\.");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<〔【《「『]([^()\\[\\]{}<>]*?)[)\\]}>〕】》」』]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE_BESIDE_CHARACTER =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsHangul}]) | (?=[\\p{IsHan}\\p{IsHangul}])");

    private LikeName() {}

    /** Blank for a name of nothing but punctuation; otherwise never blank. */
    public static String of(String name) {
        String plain = plain(name);
        String spread = words(withoutBrackets(plain));
        String core = LegalForms.without(spread);
        core = Regions.without(core);
        core = LegalForms.without(core);
        String found = core.isEmpty() ? words(plain) : core;
        return found.substring(
                0, found.offsetByCodePoints(0, Math.min(LONGEST, found.codePointCount(0, found.length()))));
    }

    private static String plain(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = Normalizer.normalize(wide, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        String simplified = SIMPLIFIED.transliterate(Normalizer.normalize(letters, Normalizer.Form.NFC));
        return ABBREVIATION.matcher(simplified).replaceAll("$1");
    }

    /** What stands in brackets is left out when it is but a region or a legal form. */
    private static String withoutBrackets(String text) {
        Matcher matcher = BRACKETS.matcher(text);
        StringBuilder spread = new StringBuilder();
        while (matcher.find()) {
            String inside = words(matcher.group(1));
            boolean nothing = Regions.isOne(inside) || LegalForms.isOne(inside);
            matcher.appendReplacement(spread, Matcher.quoteReplacement(nothing ? " " : " " + inside + " "));
        }
        return matcher.appendTail(spread).toString();
    }

    private static String words(String text) {
        String words = NO_WORD.matcher(text).replaceAll(" ").strip();
        return SPACE_BESIDE_CHARACTER.matcher(words).replaceAll("");
    }
}
