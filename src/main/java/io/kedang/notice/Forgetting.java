package io.kedang.notice;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what nobody needs any more: notices seen half a year ago, mails sent a month ago. */
@Component
class Forgetting {

    private static final Duration NOTICES = Duration.ofDays(180);
    private static final Duration MAILS = Duration.ofDays(30);

    private final NoticeRows notices;
    private final MailRows mails;
    private final Clock clock;

    Forgetting(NoticeRows notices, MailRows mails, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.clock = clock;
    }

    /** In chunks, each a transaction of its own. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void run() {
        while (mails.forgetEndedBefore(clock.instant().minus(MAILS)) > 0) {
            // the next chunk
        }
        while (notices.forgetSeenBefore(clock.instant().minus(NOTICES)) > 0) {
            // the next chunk
        }
    }
}
