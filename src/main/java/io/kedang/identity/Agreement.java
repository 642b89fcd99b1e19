package io.kedang.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A confidentiality agreement that a person has signed (sources 000, 002: those who keep archives are named and bound).
 *
 * @param wording which text was signed, such as "2026, clerks"
 * @param validUntil still counts; empty: without end
 * @param place where the signed paper or file is
 * @param recordedBy by name; empty: with the first people of the installation
 * @param endedBy who ended it before its time, by name
 */
public record Agreement(
        UUID id,
        String wording,
        LocalDate signedOn,
        Optional<LocalDate> validUntil,
        String place,
        Optional<String> recordedBy,
        Optional<String> endedBy,
        boolean valid) {}
