package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** Every text is there, in every language that is offered. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");
    private static final Pattern TEMPLATE_PREFIX = Pattern.compile("#\\{\\$\\{\\s*'([\\w.-]+\\.)'");
    private static final Pattern SPOKEN_KEY = Pattern.compile("words\\.say\\('([\\w.-]+)'");

    private static final Pattern WRITTEN_KEY = Pattern.compile("['\"{]([a-z]+\\.[\\w.-]*)");

    /** Where the texts of several tasks at once begin: the dot is put in later. */
    private static final Set<String> BULK_ACTIONS = Set.of("intake.approve-several.");

    private final Collection<String> modules = Texts.modules();

    @Test
    void every_offered_language_has_the_same_keys() {
        List<String> wrong = new ArrayList<>();
        for (String module : modules) {
            Set<String> english = Texts.messages(module, Locale.ENGLISH).keySet();
            for (Locale language : otherLanguages()) {
                Set<String> translated = Texts.messages(module, language).keySet();
                without(english, translated).forEach(key -> wrong.add(key + " is missing in " + language));
                without(translated, english).forEach(key -> wrong.add(key + " is missing in English"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void texts_are_not_empty_and_take_the_same_arguments_in_every_language() {
        List<String> wrong = new ArrayList<>();
        for (String module : modules) {
            Map<String, String> english = Texts.messages(module, Locale.ENGLISH);
            for (Locale language : otherLanguages()) {
                Texts.messages(module, language).forEach((key, text) -> {
                    if (text.isEmpty()) {
                        wrong.add(key + " is empty in " + language);
                    }
                    if (english.containsKey(key) && !arguments(text).equals(arguments(english.get(key)))) {
                        wrong.add(key + " takes other arguments in " + language);
                    }
                });
            }
            english.forEach((key, text) -> {
                if (text.isEmpty()) {
                    wrong.add(key + " is empty in English");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_apostrophe_does_not_swallow_arguments() {
        List<String> wrong = new ArrayList<>();
        for (String module : modules) {
            for (Locale language : languages()) {
                Texts.messages(module, language).forEach((key, text) -> {
                    if (ARGUMENT.matcher(text).find() && text.replace("''", "").contains("'")) {
                        wrong.add(key + " in " + language + ": write ’ or ''");
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_key_is_written_twice() {
        List<String> wrong = new ArrayList<>();
        Set<String> everywhere = new HashSet<>();
        for (String module : modules) {
            for (Locale language : languages()) {
                Set<String> seen = new HashSet<>();
                lines(Texts.file(module, language))
                        .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .forEach(key -> wrong.add(key + " twice in " + Texts.file(module, language)));
            }
            Texts.messages(module, Locale.ENGLISH).keySet().stream()
                    .filter(key -> !everywhere.add(key))
                    .forEach(key -> wrong.add(key + " in two modules"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keys_begin_with_the_name_of_their_module() {
        List<String> wrong = new ArrayList<>();
        for (String module : modules) {
            for (String key : Texts.messages(module, Locale.ENGLISH).keySet()) {
                if (Stream.of(module + ".", "process.", "nav.").noneMatch(key::startsWith)) {
                    wrong.add(key + " in " + module);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_application_reads_the_messages_of_every_module() {
        String names = setting("spring.messages.basename");
        assertThat(modules).allSatisfy(module -> assertThat(names).contains("i18n/" + module + "/messages"));
    }

    @Test
    void every_key_used_in_a_template_exists() {
        Set<String> known = Texts.english().keySet();
        List<String> wrong = new ArrayList<>();
        for (Path template : Texts.templates()) {
            String source = Texts.read(template);
            Stream.concat(found(TEMPLATE_KEY, source), found(SPOKEN_KEY, source))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> wrong.add(key + " in " + template));
            found(TEMPLATE_PREFIX, source)
                    .filter(prefix -> known.stream().noneMatch(key -> key.startsWith(prefix)))
                    .forEach(prefix -> wrong.add(prefix + "… in " + template));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_key_used_in_code_exists() {
        Set<String> known = Texts.english().keySet();
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", modules) + "|process)\\.[\\w.-]*[\\w.-])\"");
        List<String> wrong = new ArrayList<>();
        for (Path source : Texts.files(Texts.JAVA, ".java")) {
            found(literal, Texts.read(source))
                    .filter(key -> known.stream().noneMatch(one -> meant(key, one)))
                    .forEach(key -> wrong.add(key + " in " + source));
        }
        assertThat(wrong)
                .as("texts in code that look like message keys and are none")
                .isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> written = Stream.of(Texts.templates(), Texts.files(Texts.JAVA, ".java"))
                .flatMap(List::stream)
                .flatMap(file -> found(WRITTEN_KEY, Texts.read(file)))
                .collect(Collectors.toCollection(HashSet::new));
        written.addAll(BULK_ACTIONS);
        assertThat(Texts.english().keySet())
                .filteredOn(key -> !key.startsWith("process."))
                .filteredOn(key -> !written.contains(key) && beginnings(key).noneMatch(written::contains))
                .as("texts that nobody reads")
                .isEmpty();
    }

    /** Of a key that is put together, what may be written: as far as each of its dots. */
    private static Stream<String> beginnings(String key) {
        return IntStream.range(1, key.length())
                .filter(end -> key.charAt(end - 1) == '.')
                .mapToObj(end -> key.substring(0, end));
    }

    /** A literal that ends with a dot is the beginning of keys that are put together. */
    private static boolean meant(String literal, String key) {
        return literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal);
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(result -> result.group(1)).distinct();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(key -> !some.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(Path file) {
        return Files.exists(file) ? Texts.read(file).lines() : Stream.empty();
    }

    private static List<Locale> languages() {
        return Stream.of(setting("kedang.page.languages").split(","))
                .map(String::strip)
                .map(Locale::forLanguageTag)
                .toList();
    }

    private static List<Locale> otherLanguages() {
        return languages().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .toList();
    }

    private static String setting(String name) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("src/main/resources/application.yml"));
        return yaml.getObject().getProperty(name);
    }
}
