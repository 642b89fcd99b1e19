package io.kedang.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.Colleagues;
import io.kedang.intake.IntakeFixtures;
import io.kedang.notice.Letters;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.shared.EmployeeId;
import io.kedang.time.MutableClock;
import io.kedang.workflow.SchedulerRuns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code daily-digest} and what it brings. */
@KedangTest
class DailyDigestTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private ManagementService management;

    @Autowired
    private SchedulerRuns runs;

    @Autowired
    private Letters letters;

    @Autowired
    private Told told;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private MutableClock clock;

    private GreenMail server;
    private EmployeeId clerk;
    private String address;

    @BeforeEach
    void begin() {
        letters.forgetWaiting();
        server = letters.server();
        clerk = colleagues.settled(Role.CLERK).person();
        address = told.address(clerk, "en");
    }

    @AfterEach
    void end() {
        told.noAddress(clerk);
        server.stop();
        clock.reset();
    }

    @Test
    void everyWorkingMorningOneMailTellsWhatIsDueLateAndNew() throws Exception {
        clock.moveTo(MONDAY.minusDays(5).atTime(9, 0));
        told.tell(clerk, NoticeKind.CARD_BACK_TO_ENTRY, fixtures.signedCard(), Map.of());

        clock.moveTo(MONDAY.atTime(8, 0));
        management.executeJob(job().getId());
        management.executeJob(job().getId());
        letters.send();

        assertThat(Letters.to(address, server)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Kedang: your day, 1 Mar 2027");
            assertThat(mail.getContent().toString())
                    .contains("Good morning", "Late: ", "New since the last daily mail:", "back in entry")
                    .doesNotContain("通达");
        });
        assertThat(runs.latest(1))
                .filteredOn(run -> run.scheduler().equals("daily-digest"))
                .singleElement()
                .matches(run -> !run.failed());
    }

    @Test
    void theNextRunIsTheNextMorning() {
        clock.moveTo(MONDAY.plusWeeks(1).atTime(8, 0));

        management.executeJob(job().getId());

        LocalDateTime next =
                job().getDuedate().toInstant().atZone(clock.getZone()).toLocalDateTime();
        assertThat(next).isEqualTo(MONDAY.plusWeeks(1).plusDays(1).atTime(LocalTime.of(8, 0)));
    }

    @Test
    void onADayOffThereIsNone() {
        clock.moveTo(MONDAY.plusWeeks(2).minusDays(1).atTime(8, 0));

        management.executeJob(job().getId());
        letters.send();

        assertThat(Letters.to(address, server)).isEmpty();
    }

    private Job job() {
        return management
                .createJobQuery()
                .processDefinitionKey("daily-digest")
                .active()
                .singleResult();
    }
}
