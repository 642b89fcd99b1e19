package io.kedang.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * The sending of mails so far, by the database’s clock.
 *
 * @param lookedAt when waiting mails were last looked for
 * @param sentAt when one was last sent
 * @param failedAt when sending one last failed, be it that it was tried again later
 * @param cause of that failure; empty when there was none
 */
public record MailRun(Instant lookedAt, Optional<Instant> sentAt, Optional<Instant> failedAt, String cause) {}
