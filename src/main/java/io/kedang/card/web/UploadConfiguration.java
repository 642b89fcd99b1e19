package io.kedang.card.web;

import io.kedang.card.DocumentSettings;
import io.kedang.card.PageSettings;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much of an upload the server reads: a little more than a document, all in memory, never in the clear on disk. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    private static final DataSize ROOM = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement uploads(DocumentSettings settings, PageSettings pages) {
        long most = Math.max(settings.maxSize().toBytes(), pages.maxSize().toBytes()) + ROOM.toBytes();
        return new MultipartConfigElement("", most, most, Math.toIntExact(most));
    }
}
