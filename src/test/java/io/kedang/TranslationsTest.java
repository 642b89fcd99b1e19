package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts are in their own language: what was copied from another one and forgotten is found here. A word that is the
 * same in two languages belongs on one of the lists below.
 */
class TranslationsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    /** Words of other languages that stand in Chinese and Korean texts as well; abbreviations in capitals always may. */
    private static final Set<String> KEPT_IN_ASIAN_TEXTS = Set.of(
            "Kedang",
            "iPhone",
            "mail",
            "ext",
            "uuuu",
            "ics",
            "csv",
            "iCalendar",
            "Excel",
            "xlsx",
            "xls",
            "Enter",
            "Ctrl");

    /** Words that Spanish shares with English, where a text has no others. */
    private static final Set<String> SAME_IN_SPANISH = Set.of(
            "FH", "HK", "HD", "ZM", "min", "Fax", "Roles", "No", "QR", "PDF", "CNY", "d", "MMM", "uuuu", "HH", "mm");

    /** Words that only an English text has: small ones, which any forgotten part of a sentence shows. */
    private static final Pattern ENGLISH_WORD =
            Pattern.compile("\\b(the|and|of|is|are|was|you|your|this|that|with|for|not|it|to|by)\\b");

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://|www\\.\\S+");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+(,choice,|,number)?");

    /** The unit in which Chinese amounts are written; a text about it names it. */
    private static final String UNIT = "万元";

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern TASK = Pattern.compile("<(?:\\w+:)?userTask [^>]*\\bid=\"([^\"]+)\"");
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process [^>]*\\bid=\"([^\"]+)\"");

    @Test
    void chinese_and_korean_texts_keep_no_words_of_other_languages() {
        List<String> left = new ArrayList<>();
        for (Locale language : List.of(Locale.CHINESE, Locale.KOREAN)) {
            Texts.all(language).forEach((key, text) -> words(text)
                    .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 2)
                    .filter(word -> !KEPT_IN_ASIAN_TEXTS.contains(word))
                    .forEach(word -> left.add(key + " says " + word + " in " + language)));
        }
        assertThat(left).as("to be translated, or listed as the same").isEmpty();
    }

    @Test
    void each_text_is_written_in_the_letters_of_its_language() {
        List<String> left = new ArrayList<>();
        Texts.all(Locale.CHINESE).forEach((key, text) -> collect(HANGUL, key, text, left));
        Texts.all(Locale.KOREAN).forEach((key, text) -> collect(HAN, key, text, left));
        for (Locale language : List.of(Locale.ENGLISH, SPANISH)) {
            Texts.all(language).forEach((key, text) -> {
                collect(HAN, key, text.replace(UNIT, ""), left);
                collect(HANGUL, key, text, left);
            });
        }
        assertThat(left).as("letters of another language").isEmpty();
    }

    @Test
    void a_spanish_text_is_not_the_english_one() {
        Map<String, String> english = Texts.all(Locale.ENGLISH);
        List<String> left = new ArrayList<>();
        Texts.all(SPANISH).forEach((key, text) -> {
            if (text.equals(english.get(key)) && words(text).anyMatch(word -> !SAME_IN_SPANISH.contains(word))) {
                left.add(key + ": " + text);
            }
            if (ENGLISH_WORD.matcher(text).find()) {
                left.add(key + ": " + text);
            }
        });
        assertThat(left).as("to be translated, or listed as the same").isEmpty();
    }

    @Test
    void every_task_of_a_delivered_process_has_a_name_in_every_language() {
        List<String> missing = new ArrayList<>();
        models().forEach(model -> ids(PROCESS, model).forEach(process -> ids(TASK, model)
                .map(task -> "process." + process + "." + task)
                .forEach(key -> languages()
                        .filter(language -> !Texts.all(language).containsKey(key))
                        .forEach(language -> missing.add(key + " in " + language)))));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_name_of_a_process_belongs_to_something_that_is_still_in_its_model() {
        Set<String> known = new HashSet<>();
        models().forEach(model -> ids(PROCESS, model).forEach(process -> {
            known.add("process." + process);
            ids(ID, model).forEach(id -> known.add("process." + process + "." + id));
        }));
        assertThat(Texts.all(Locale.ENGLISH).keySet())
                .filteredOn(key -> key.startsWith("process."))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    private static void collect(Pattern letters, String key, String text, List<String> found) {
        if (letters.matcher(text).find()) {
            found.add(key + ": " + text);
        }
    }

    private static Stream<String> words(String text) {
        String plain = ADDRESS.matcher(PLACE.matcher(text).replaceAll(" ")).replaceAll(" ");
        return LATIN_WORD.matcher(plain).results().map(MatchResult::group);
    }

    private static Stream<String> models() {
        return Texts.files(Texts.PROCESSES, ".bpmn").stream().map(Texts::read);
    }

    private static Stream<String> ids(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    private static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE, SPANISH, Locale.KOREAN);
    }
}
