package io.kedang.card.web;

import io.kedang.card.DocumentSettings;
import io.kedang.card.PageSettings;
import io.kedang.page.SmallUpload;
import jakarta.servlet.MultipartConfigElement;
import java.util.stream.LongStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much of an upload the server reads: a little more than the largest file that is taken, all in memory, never in the clear on disk. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    private static final DataSize ROOM = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement uploads(
            DocumentSettings settings, PageSettings pages, ObjectProvider<SmallUpload> smallUploads) {
        long most = LongStream.concat(
                                LongStream.of(
                                        settings.maxSize().toBytes(),
                                        pages.maxSize().toBytes()),
                                smallUploads.stream()
                                        .mapToLong(upload -> upload.most().toBytes()))
                        .max()
                        .orElseThrow()
                + ROOM.toBytes();
        return new MultipartConfigElement("", most, most, Math.toIntExact(most));
    }
}
