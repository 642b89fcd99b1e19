package io.kedang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Contacts;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.time.MutableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class MailsTest {

    @Autowired
    private Told told;

    @Autowired
    private Letters letters;

    @Autowired
    private Outbox outbox;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private DailyMails daily;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private Contacts contacts;

    @Autowired
    private MailSettings settings;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private GreenMail server;
    private EmployeeId leader;

    @BeforeEach
    void begin() {
        letters.forgetWaiting();
        server = letters.server();
        leader = colleagues.settled(Role.LEADER).person();
    }

    @AfterEach
    void end() {
        told.noAddress(leader);
        server.stop();
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kedang: “Review card” is late | 3 Nov 2026 | You choose which mails you get",
                "zh | 客档：“审核档案卡”已逾期，请关注 | 2026年11月3日 | 您可以选择接收哪些邮件",
                "es | Kedang: «Revisar ficha» lleva retraso | 2026 | Usted elige qué correos recibe",
                "ko | Kedang: ‘카드 검토’ 기한 초과 | 2026 | 받을 메일은 여기에서",
            })
    void aMailIsInTheLanguageOfThePersonAndNamesNoCustomer(String language, String subject, String day, String footer)
            throws Exception {
        String address = told.address(leader, language);
        CardId card = fixtures.handedInCard();

        told.tell(leader, NoticeKind.TASK_ESCALATED, card, overdue());
        letters.send();

        MimeMessage mail = only(address);
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(text(mail))
                .contains(day, footer, "https://kedang.example.com/cards/" + card)
                .doesNotContain(fixtures.card(card).name());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void whereNamesAreSwitchedOnTheyStandInMailsToThoseWhoMaySeeTheCard() {
        CardId card = fixtures.handedInCard();
        EmployeeId stranger = colleagues.settled(Role.DEPARTMENT).person();

        assertThat(naming(leader, card)).contains(fixtures.card(card).name());
        assertThat(naming(stranger, card))
                .contains("is late")
                .doesNotContain(fixtures.card(card).name());
        told.noAddress(stranger);
    }

    /** The mail that a person gets about an overdue card where mails name customers. */
    private String naming(EmployeeId person, CardId card) {
        told.address(person, "en");
        told.tell(person, NoticeKind.TASK_ESCALATED, card, overdue());
        long notice = jdbc.sql("select max(id) from notice where person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
        Letter letter = writerThatNames()
                .write(
                        new MailRow(0, person, Optional.of(notice), Optional.empty(), 0),
                        contacts.of(person).orElseThrow())
                .orElseThrow();
        return letter.subject() + "\n" + letter.text();
    }

    private LetterWriter writerThatNames() {
        DefaultListableBeanFactory naming = new DefaultListableBeanFactory(beans);
        naming.registerSingleton(
                "kedang.mail-" + MailSettings.class.getName(),
                new MailSettings(
                        settings.from(),
                        true,
                        settings.publicUrl(),
                        settings.every(),
                        settings.dailyAt(),
                        settings.attempts()));
        return (LetterWriter)
                naming.autowire(LetterWriter.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Test
    void operatorsSeeWhenMailsWereLookedForSentAndNotSent() {
        told.address(leader, "en");
        told.tell(leader, NoticeKind.TASK_ESCALATED, fixtures.handedInCard(), overdue());
        letters.send();
        MailRun sent = lastRun();
        server.stop();
        told.tell(leader, NoticeKind.TASK_ESCALATED, fixtures.handedInCard(), overdue());

        letters.send();
        MailRun failed = lastRun();
        letters.send();

        assertThat(sent.sentAt()).hasValueSatisfying(at -> assertThat(at).isAfterOrEqualTo(sent.lookedAt()));
        assertThat(failed.sentAt()).isEqualTo(sent.sentAt());
        assertThat(failed.failedAt()).contains(failed.lookedAt());
        assertThat(failed.cause()).isNotBlank();
        assertThat(lastRun().lookedAt()).isAfter(failed.lookedAt());
        assertThat(lastRun().failedAt()).isEqualTo(failed.failedAt());
        assertThatThrownBy(() -> actingAs.call("leader1", outbox::lastRun)).isInstanceOf(AccessRefused.class);
    }

    private MailRun lastRun() {
        return actingAs.call("admin1", outbox::lastRun).orElseThrow();
    }

    @Test
    void aMailComesWithItsEventOrNotAtAll() {
        String address = told.address(leader, "en");
        CardId card = fixtures.handedInCard();

        transaction.executeWithoutResult(status -> {
            told.tell(leader, NoticeKind.TASK_ESCALATED, card, overdue());
            status.setRollbackOnly();
        });
        letters.send();

        assertThat(Letters.to(address, server)).isEmpty();
    }

    @Test
    void whoChoseTheDailyMailGetsNoneAtOnceAndWhoChoseNeverGetsNone() {
        String address = told.address(leader, "en");
        choose(MailChoice.NEVER);
        told.tell(leader, NoticeKind.TASK_ESCALATED, fixtures.handedInCard(), overdue());
        choose(MailChoice.DAILY);
        told.tell(leader, NoticeKind.TASK_ESCALATED, fixtures.handedInCard(), overdue());

        letters.send();

        assertThat(Letters.to(address, server)).isEmpty();
    }

    @Test
    void aMailThatFailsIsTriedAgainLaterAndLater() {
        String address = told.address(leader, "en");
        clock.moveTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        told.tell(leader, NoticeKind.TASK_ESCALATED, fixtures.handedInCard(), overdue());
        server.stop();

        letters.send();
        assertThat(attempts()).isEqualTo(1);
        letters.send();
        assertThat(attempts()).as("not before its time").isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        letters.send();
        assertThat(attempts()).isEqualTo(2);

        server = letters.server();
        clock.advance(Duration.ofMinutes(1));
        letters.send();
        assertThat(Letters.to(address, server)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        letters.send();
        letters.send();
        assertThat(Letters.to(address, server)).hasSize(1);
    }

    @Test
    void aMailThatFailsTooOftenIsShownWithItsCauseAndCanBeTriedAgain() {
        String address = told.address(leader, "en");
        clock.moveTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        told.tell(leader, NoticeKind.TASK_ESCALATED, fixtures.handedInCard(), overdue());
        server.stop();
        for (int attempt = 0; attempt < 10; attempt++) {
            letters.send();
            clock.advance(Duration.ofHours(7));
        }

        FailedMail failed = actingAs.call("admin1", outbox::failed).stream()
                .filter(mail -> mail.to().equals(leader))
                .findFirst()
                .orElseThrow();
        assertThat(failed.attempts()).isEqualTo(10);
        assertThat(failed.cause()).isNotBlank();

        server = letters.server();
        actingAs.run("admin1", () -> outbox.retry(failed.id()));
        letters.send();
        assertThat(Letters.to(address, server)).hasSize(1);
        assertThatThrownBy(() -> actingAs.run("admin1", () -> outbox.retry(failed.id())))
                .isInstanceOf(NoticeRefused.class);
    }

    @Test
    void theDailyMailTellsWhatIsNewOnlyOnce() throws Exception {
        String address = told.address(leader, "en");
        clock.moveTo(LocalDateTime.of(2027, 2, 22, 8, 0));
        told.tell(leader, NoticeKind.CARD_REJECTED, fixtures.handedInCard(), Map.of());

        for (int day = 0; day < 2; day++) {
            clock.advance(Duration.ofDays(1));
            daily.write();
            daily.write();
            letters.send();
        }

        List<MimeMessage> mails = Letters.to(address, server);
        assertThat(mails).hasSizeBetween(1, 2);
        assertThat(text(mails.get(0))).containsOnlyOnce("rejected by");
        assertThat(mails.stream().skip(1))
                .allSatisfy(mail -> assertThat(text(mail)).doesNotContain("rejected by"));
    }

    private Map<String, String> overdue() {
        return Map.of(
                Notices.STEP, "process.card-intake.Task_reviewCard",
                Notices.BY, people.findByLogin("manager1").orElseThrow().id().toString(),
                Notices.DUE, "2026-11-03T10:00:00Z");
    }

    private void choose(MailChoice choice) {
        actingAs.run(people.find(leader).orElseThrow().login(), () -> choices.choose(Map.of(Topic.DEADLINES, choice)));
    }

    private int attempts() {
        return jdbc.sql("select attempts from mail where person = ?")
                .param(leader.value())
                .query(Integer.class)
                .single();
    }

    private MimeMessage only(String address) {
        List<MimeMessage> found = Letters.to(address, server);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }
}
