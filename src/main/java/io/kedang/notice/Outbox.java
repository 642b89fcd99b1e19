package io.kedang.notice;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.identity.Contact;
import io.kedang.identity.Contacts;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails on their way. For those who keep the system running: how many there are, and what failed. */
@Component
public class Outbox {

    private static final int SHOWN = 100;

    private final MailRows rows;
    private final MailRuns runs;
    private final Contacts contacts;
    private final ObjectProvider<JavaMailSender> sender;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Outbox(
            MailRows rows,
            MailRuns runs,
            Contacts contacts,
            ObjectProvider<JavaMailSender> sender,
            Access access,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.runs = runs;
        this.contacts = contacts;
        this.sender = sender;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether mails are sent at all: whether a mail server is set. Without one none are written either. */
    public boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    /** Writes the mails for those who have an address and want one at once. @param notices by person */
    void put(NoticeKind kind, Map<EmployeeId, Long> notices) {
        if (!isOn()) {
            return;
        }
        Set<EmployeeId> reachable =
                contacts.of(notices.keySet()).stream().map(Contact::person).collect(Collectors.toSet());
        Map<EmployeeId, Long> letters = new HashMap<>(notices);
        letters.keySet().retainAll(reachable);
        if (!letters.isEmpty()) {
            rows.addAtOnce(kind.topic(), letters, clock.instant());
        }
    }

    /** Numbers only; measured also while nobody acts. */
    @Transactional(readOnly = true)
    public OutboxCounts counts() {
        return rows.counts();
    }

    /** How sending went; empty while no mails were looked for yet. */
    @Transactional(readOnly = true)
    public Optional<MailRun> lastRun() {
        access.require(Permission.OPERATE);
        return runs.last();
    }

    /** What is not tried any more, the latest first; 100 at most. */
    @Transactional(readOnly = true)
    public List<FailedMail> failed() {
        access.require(Permission.OPERATE);
        return rows.failed(SHOWN);
    }

    /**
     * Tries a failed mail again, as often as a new one.
     *
     * @throws NoticeRefused when it has not failed (409)
     */
    @Transactional
    public void retry(long id) {
        access.require(Permission.OPERATE);
        if (!rows.retry(id, clock.instant())) {
            throw NoticeRefused.notFailed();
        }
        audit.record(Audited.SETTING_CHANGED, Subject.of("mail", id), Map.of("done", "retried"));
    }
}
