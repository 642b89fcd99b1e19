package io.kedang.notice;

import io.kedang.identity.Contact;
import io.kedang.identity.Contacts;
import io.kedang.shared.EmployeeId;
import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the daily mails of a working day to the outbox: one for everyone who wants some topic that way. Whether there
 * is anything to tell is seen when it is sent. Nobody has two for one day, however often this runs.
 */
@Component
public class DailyMails {

    private static final int CHUNK = 200;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final MailRows rows;
    private final NoticeChoices choices;
    private final Contacts contacts;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final TransactionTemplate apart;
    private final MailSettings settings;
    private final Clock clock;

    DailyMails(
            MailRows rows,
            NoticeChoices choices,
            Contacts contacts,
            Outbox outbox,
            BusinessCalendar calendar,
            PlatformTransactionManager transactions,
            MailSettings settings,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.contacts = contacts;
        this.outbox = outbox;
        this.calendar = calendar;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * When the process {@code daily-digest} runs, as ISO 8601 repetition: every day from the next time on that is set.
     * Days are counted anew each time, so that they follow the zone's summer time.
     */
    public String cycle() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(settings.dailyAt());
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return "R/" + SECOND.format(next) + "/P1D";
    }

    /** Called by the process {@code daily-digest}. Each chunk of people is a transaction of its own. @return how many */
    public int write() {
        LocalDate today = LocalDate.now(clock);
        if (!outbox.isOn() || !calendar.isWorkingDay(today)) {
            return 0;
        }
        int written = 0;
        Optional<EmployeeId> after = Optional.empty();
        List<Contact> chunk = contacts.chunk(after, CHUNK);
        while (!chunk.isEmpty()) {
            written += write(chunk.stream().map(Contact::person).toList(), today);
            after = Optional.of(chunk.get(chunk.size() - 1).person());
            chunk = contacts.chunk(after, CHUNK);
        }
        return written;
    }

    private int write(List<EmployeeId> people, LocalDate today) {
        Integer written = apart.execute(status -> rows.addDaily(choices.anyDaily(people), today, clock.instant()));
        return written == null ? 0 : written;
    }
}
