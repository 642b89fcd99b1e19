package io.kedang;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message files and what uses them, as they lie in the source tree. */
final class Texts {

    static final Path MESSAGES = Path.of("src/main/resources/i18n");
    static final List<Path> TEMPLATES = List.of(Path.of("src/main/resources/templates"), Path.of("forms"));
    static final Path PROCESSES = Path.of("processes");
    static final Path JAVA = Path.of("src/main/java");

    private Texts() {}

    static List<String> modules() {
        try (Stream<Path> folders = Files.list(MESSAGES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English is the language of the files without a suffix; regions share the file of their language. */
    static Path file(String module, Locale language) {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        return MESSAGES.resolve(module).resolve("messages" + suffix + ".properties");
    }

    static Map<String, String> messages(String module, Locale language) {
        Path file = file(module, language);
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }

    static Map<String, String> english() {
        return all(Locale.ENGLISH);
    }

    /** The texts of all modules in one language. */
    static Map<String, String> all(Locale language) {
        return modules().stream()
                .flatMap(module -> messages(module, language).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> templates() {
        return TEMPLATES.stream().flatMap(root -> files(root, ".html").stream()).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
