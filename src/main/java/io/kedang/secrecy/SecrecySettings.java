package io.kedang.secrecy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys are.
 *
 * @param keysetFile the file with the keys, made at the first start; belongs into the backup, but not beside the
 *     backup of the database
 * @param sealingKeys how many sealing keys the file holds at least; raised by one, the next start adds a new key,
 *     seals with it from then on and still opens what the older keys sealed
 */
@Validated
@ConfigurationProperties("kedang.secrecy")
record SecrecySettings(
        @DefaultValue("data/keys/kedang-keyset.json") Path keysetFile,
        @DefaultValue("1") @Min(1) @Max(100) int sealingKeys) {}
