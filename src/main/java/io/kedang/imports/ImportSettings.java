package io.kedang.imports;

import io.kedang.imports.file.FileLimits;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Files brought in, {@code kedang.imports.*}.
 *
 * @param maxSize of a file, 100 KB to 64 MB; default 20 MB
 * @param maxUnpacked of a workbook once unpacked, all its parts; default 300 MB
 * @param maxRows of a file, 100 to 1 000 000; default 200 000
 * @param keep how long the rows of a file are kept after it was brought in; default 90 days
 */
@Validated
@ConfigurationProperties("kedang.imports")
public record ImportSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("300MB") DataSize maxUnpacked,
        @DefaultValue("200000") @Min(100) @Max(1_000_000) int maxRows,
        @DefaultValue("90d") Duration keep) {

    private static final DataSize LARGEST = DataSize.ofMegabytes(64);

    @AssertTrue(message = "kedang.imports.max-size must be between 100KB and 64MB")
    boolean isMaxSizeSensible() {
        return maxSize.compareTo(DataSize.ofKilobytes(100)) >= 0 && maxSize.compareTo(LARGEST) <= 0;
    }

    FileLimits limits() {
        return new FileLimits(maxRows, maxUnpacked.toBytes());
    }
}
