package io.kedang.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The message files of the shared values, as they lie on the classpath. */
final class SharedTexts {

    static final List<String> FILES = List.of(
            "messages.properties", "messages_zh.properties", "messages_es.properties", "messages_ko.properties");

    private SharedTexts() {}

    static Properties of(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                SharedTexts.class.getResourceAsStream("/i18n/shared/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String filled(String file, InvalidValue refused) {
        String text = of(file).getProperty(refused.messageKey());
        return new MessageFormat(text, Locale.ENGLISH)
                .format(refused.arguments().toArray());
    }
}
