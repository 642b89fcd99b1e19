package io.kedang.card;

import io.kedang.shared.EmployeeId;
import java.time.Instant;

/**
 * Who wrote a revision down from a signed photo.
 *
 * @param revision the number of the transcription
 * @param photo the number of the revision whose photo was signed
 */
public record Transcription(int revision, int photo, EmployeeId by, Instant at) {}
