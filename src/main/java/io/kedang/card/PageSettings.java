package io.kedang.card;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Photographed pages of paper cards.
 *
 * @param most how many pages one card has at most
 * @param maxSize of one picture as it comes from the phone, at most 32 MB: it is read in memory
 * @param maxPixels of one picture as it comes from the phone, in millions
 * @param longestSide to which a picture is scaled, in pixels
 */
@Validated
@ConfigurationProperties("kedang.documents.pages")
public record PageSettings(
        @DefaultValue("12") @Min(1) @Max(50) int most,
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("50") @Min(1) @Max(200) int maxPixels,
        @DefaultValue("2400") @Min(1000) @Max(6000) int longestSide) {

    @AssertTrue(message = "kedang.documents.pages.max-size must be between 1MB and 32MB")
    boolean isMaxSizeSensible() {
        return maxSize.compareTo(DataSize.ofMegabytes(1)) >= 0 && maxSize.compareTo(DataSize.ofMegabytes(32)) <= 0;
    }
}
