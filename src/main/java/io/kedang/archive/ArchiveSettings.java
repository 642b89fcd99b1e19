package io.kedang.archive;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive.
 *
 * @param numberPattern how archive numbers look, see {@link NumberPattern}
 * @param publicUrl where people reach Kedang, such as {@code https://kedang.example.com}, for the QR code on folder
 *     labels; when absent, the address by which the label was asked for
 */
@ConfigurationProperties("kedang.archive")
public record ArchiveSettings(
        @DefaultValue("{region}-{category}-{yyyy}-{seq:5}") NumberPattern numberPattern,
        @DefaultValue Optional<URI> publicUrl) {}
