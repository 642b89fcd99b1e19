package io.kedang.workflow;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message keys of every offered language, read without the fall-back to English that pages have: a missing
 * translation must not hide behind it.
 */
final class ModelLabels {

    private final Map<String, Set<String>> keysByLanguage = new TreeMap<>();

    /** @param languages that the pages offer */
    ModelLabels(Collection<Locale> languages) {
        languages.forEach(language -> keysByLanguage.put(language.getLanguage(), new TreeSet<>()));
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*/*.properties")) {
                Set<String> keys = keysByLanguage.get(language(file));
                if (keys != null) {
                    keys.addAll(read(file).stringPropertyNames());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages that lack the key. */
    List<String> missing(String key) {
        return keysByLanguage.entrySet().stream()
                .filter(language -> !language.getValue().contains(key))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String language(Resource file) {
        String name = String.valueOf(file.getFilename()).replace(".properties", "");
        int underscore = name.indexOf('_');
        return underscore < 0 ? "en" : name.substring(underscore + 1);
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
