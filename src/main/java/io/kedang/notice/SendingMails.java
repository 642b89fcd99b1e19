package io.kedang.notice;

import io.kedang.identity.Contacts;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox. Each mail is one transaction that locks its row, sends and notes it: several nodes
 * never send the same, and a crash between sending and noting can double that one mail and no other.
 */
@Component
class SendingMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMails.class);

    private static final int MOST_PER_RUN = 500;

    /** Failures one after the other that mean the server is away, so that the others need not wait for it too. */
    private static final int FAILURES_PER_RUN = 3;

    private static final Duration FIRST_INTERVAL = Duration.ofMinutes(1);
    private static final Duration LONGEST_INTERVAL = Duration.ofHours(6);

    /** What became of one. @param cause why it failed */
    private record Outcome(Kind kind, @Nullable String cause) {

        private enum Kind {
            NOTHING_WAITS,
            NEEDLESS,
            SENT,
            FAILED
        }

        static final Outcome NOTHING_WAITS = new Outcome(Kind.NOTHING_WAITS, null);
        static final Outcome NEEDLESS = new Outcome(Kind.NEEDLESS, null);
        static final Outcome SENT = new Outcome(Kind.SENT, null);
    }

    private final MailRows rows;
    private final MailRuns runs;
    private final LetterWriter writer;
    private final Contacts contacts;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingMails(
            MailRows rows,
            MailRuns runs,
            LetterWriter writer,
            Contacts contacts,
            ObjectProvider<JavaMailSender> sender,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.runs = runs;
        this.writer = writer;
        this.contacts = contacts;
        this.sender = sender;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${kedang.mail.every}", fixedDelayString = "${kedang.mail.every}")
    void run() {
        JavaMailSender server = sender.getIfAvailable();
        if (server != null) {
            send(server);
        }
    }

    private void send(JavaMailSender server) {
        boolean sent = false;
        String cause = null;
        try {
            int failures = 0;
            for (int tried = 0; tried < MOST_PER_RUN && failures < FAILURES_PER_RUN; tried++) {
                Outcome outcome = Objects.requireNonNull(transaction.execute(status -> sendNext(server)));
                if (outcome.kind() == Outcome.Kind.NOTHING_WAITS) {
                    return;
                }
                sent |= outcome.kind() == Outcome.Kind.SENT;
                cause = outcome.cause() == null ? cause : outcome.cause();
                failures = outcome.kind() == Outcome.Kind.FAILED ? failures + 1 : 0;
            }
        } catch (RuntimeException e) {
            cause = e.getClass().getSimpleName();
            throw e;
        } finally {
            runs.note(sent, cause);
        }
    }

    private Outcome sendNext(JavaMailSender server) {
        return rows.next(clock.instant()).map(mail -> send(mail, server)).orElse(Outcome.NOTHING_WAITS);
    }

    /** Whatever goes wrong with one mail is kept with it: it must not hold up those behind it. */
    private Outcome send(MailRow mail, JavaMailSender server) {
        try {
            Optional<Letter> letter = contacts.of(mail.person()).flatMap(to -> writer.write(mail, to));
            letter.ifPresent(text -> server.send(message -> fill(message, text)));
            rows.end(mail, letter.isPresent() ? "SENT" : "NEEDLESS", clock.instant());
            return letter.isPresent() ? Outcome.SENT : Outcome.NEEDLESS;
        } catch (MailException e) {
            return failed(mail, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(mail, e.getClass().getSimpleName());
        }
    }

    private void fill(MimeMessage message, Letter letter) throws Exception {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from(), "Kedang");
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        // so that no absence notice answers
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private Outcome failed(MailRow mail, String cause) {
        LOG.warn("Mail {} was not sent, attempt {}: {}", mail.id(), mail.attempts() + 1, cause);
        if (mail.attempts() + 1 >= settings.attempts()) {
            rows.giveUp(mail, cause, clock.instant());
        } else {
            rows.tryAgain(mail, cause, clock.instant().plus(interval(mail.attempts())));
        }
        return new Outcome(Outcome.Kind.FAILED, cause);
    }

    /** A minute, then twice as long each time. */
    static Duration interval(int failedBefore) {
        Duration interval = FIRST_INTERVAL.multipliedBy(1L << Math.min(failedBefore, 20));
        return interval.compareTo(LONGEST_INTERVAL) > 0 ? LONGEST_INTERVAL : interval;
    }
}
