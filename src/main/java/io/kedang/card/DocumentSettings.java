package io.kedang.card;

import io.kedang.access.FieldGroup;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Documents on cards.
 *
 * @param store where new ones are stored, sealed in both; those stored before stay readable where they are
 * @param directory for {@code DIRECTORY}
 * @param maxSize of one file, at most 32 MB: it is sealed in memory
 * @param maxPixels of one picture, in millions
 * @param maxPerCard how many documents one card has at most
 * @param groups who sees a document: the field group that its kind belongs to; a kind not named here belongs to
 *     {@code CONSENT}, which the fewest see
 */
@Validated
@ConfigurationProperties("kedang.documents")
public record DocumentSettings(
        @DefaultValue("DATABASE") Store store,
        @DefaultValue("data/documents") Path directory,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("50") @Min(1) @Max(200) int maxPixels,
        @DefaultValue("20") @Min(1) @Max(100) int maxPerCard,
        @DefaultValue Map<String, FieldGroup> groups) {

    private static final DataSize LARGEST = DataSize.ofMegabytes(32);

    /** One kind may come twice, spelled by the environment and by the file: the first one is the stronger source's. */
    public DocumentSettings {
        groups = groups.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> plain(entry.getKey()), Map.Entry::getValue, (stronger, weaker) -> stronger));
    }

    /** Where the sealed bytes are. The name is stored. */
    public enum Store {
        DATABASE,
        DIRECTORY
    }

    @AssertTrue(message = "kedang.documents.max-size must be between 100KB and 32MB")
    boolean isMaxSizeSensible() {
        return maxSize.compareTo(DataSize.ofKilobytes(100)) >= 0 && maxSize.compareTo(LARGEST) <= 0;
    }

    FieldGroup groupOf(String kind) {
        return groups.getOrDefault(plain(kind), FieldGroup.CONSENT);
    }

    /** Keys of a map lose their underscores on the way through the environment. */
    private static String plain(String kind) {
        return kind.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
