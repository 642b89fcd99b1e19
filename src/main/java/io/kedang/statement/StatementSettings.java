package io.kedang.statement;

import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of statements of account, {@code kedang.statement.*}.
 *
 * @param prefix with which their numbers begin: capitals and digits
 * @param issuer the company's name at the head of a statement; empty for none
 * @param fonts TrueType files, or directories of them, that PDFs are written with, before those of the system
 * @param scan the most that a scanned confirmation may have
 */
@Validated
@ConfigurationProperties("kedang.statement")
record StatementSettings(
        @DefaultValue("DZ") @Pattern(regexp = "[A-Z0-9]{1,6}")
        String prefix,

        @DefaultValue("") String issuer,
        @DefaultValue List<Path> fonts,
        @DefaultValue("5MB") DataSize scan) {

    /** Such as DZ-2026-000042. */
    String number(int year, long seq) {
        return "%s-%d-%06d".formatted(prefix, year, seq);
    }
}
