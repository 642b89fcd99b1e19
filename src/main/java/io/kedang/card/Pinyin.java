package io.kedang.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a customer's name in characters is typed with letters: the first letters of the syllables, and the syllables
 * themselves, of the whole name and of its core without region and legal form. 上海长城机械有限公司 is found by shccjx,
 * shanghaichangcheng and ccjx. A character that is read in several ways stands in each of them.
 */
public final class Pinyin {

    private static final int MOST_SPELLINGS = 6;
    private static final int LONGEST = 2000;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Integer, List<String>> READINGS = readings();

    private Pinyin() {}

    /** Every spelling with a space before it; blank for a name without characters. */
    public static String of(String name) {
        if (!HAN.matcher(name).find()) {
            return "";
        }
        Set<String> spellings = new LinkedHashSet<>();
        for (String text : List.of(name, LikeName.of(name))) {
            spellings.addAll(spelt(text, true));
            spellings.addAll(spelt(text, false));
        }
        String all = spellings.stream().map(spelling -> " " + spelling).collect(Collectors.joining());
        return all.substring(0, Math.min(LONGEST, all.length()));
    }

    private static Collection<String> spelt(String text, boolean firstLetters) {
        String plain = NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Collection<String> spellings = List.of("");
        for (int character : plain.codePoints().toArray()) {
            List<String> readings = READINGS.getOrDefault(character, List.of(Character.toString(character))).stream()
                    .map(reading -> firstLetters
                                    && HAN.matcher(Character.toString(character))
                                            .matches()
                            ? reading.substring(0, 1)
                            : reading)
                    .distinct()
                    .toList();
            spellings = continued(spellings, readings);
        }
        return spellings;
    }

    /** Where there would be too many, the common reading has to do. */
    private static Collection<String> continued(Collection<String> spellings, List<String> readings) {
        int used = spellings.size() * readings.size() <= MOST_SPELLINGS ? readings.size() : 1;
        List<String> longer = new ArrayList<>();
        for (String spelling : spellings) {
            readings.subList(0, used).forEach(reading -> longer.add(spelling + reading));
        }
        return longer;
    }

    private static Map<Integer, List<String>> readings() {
        Map<Integer, List<String>> readings = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Pinyin.class.getResourceAsStream("readings.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String syllable = line.substring(0, line.indexOf(' '));
                line.substring(syllable.length() + 1).codePoints().forEach(character -> readings.computeIfAbsent(
                                character, any -> new ArrayList<>(1))
                        .add(syllable));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }
}
