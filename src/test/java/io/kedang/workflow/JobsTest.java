package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
class JobsTest {

    private static final String ADMIN = "admin1";
    private static final String LEADER = "leader1";

    private final CardId card = CardId.random();
    private String job = "";
    private String instance = "";

    @Autowired
    private MockMvc browser;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Jobs jobs;

    @Autowired
    private FailingForTest work;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void failForGood() {
        repository
                .createDeployment()
                .name("test-failing")
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "test-failing.bpmn",
                        Bpmn.createExecutableProcess("test-failing")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask("Task_fail")
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${failingForTest}")
                                .endEvent()
                                .done())
                .deploy();
        instance = runtime.startProcessInstanceByKey("test-failing", card.toString())
                .getId();
        job = ofInstance().getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("no answer");
        management.setJobRetries(job, 0);
    }

    @AfterEach
    void leaveNothing() {
        work.fails = true;
        if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
            runtime.deleteProcessInstance(instance, "the test is over");
        }
    }

    private Job ofInstance() {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }

    @Test
    void whatFailedIsShownWithItsCauseAndWithoutWhatMightBeOfACustomer() {
        assertThat(actingAs.call(ADMIN, jobs::failed))
                .filteredOn(failed -> failed.id().equals(job))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.processKey()).isEqualTo("test-failing");
                    assertThat(failed.element()).isEqualTo("Task_fail");
                    assertThat(failed.subject()).contains(card.toString());
                    assertThat(failed.cause())
                            .startsWith("IllegalStateException: no answer about")
                            .doesNotContain("上海机械", "13912345678", "Acme", "a@b.cn");
                });
        assertThat(jobs.counts().failed()).isPositive();
    }

    @Test
    void aRetriedJobRunsOnceMoreAndIsRecorded() {
        work.fails = false;

        actingAs.run(ADMIN, () -> jobs.retry(job));

        assertThat(ofInstance().getRetries()).isOne();
        management.executeJob(job);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'JOB_RETRIED' and subject_id = ?")
                        .param(job)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void allAreRetriedAtOnce() {
        assertThat(actingAs.call(ADMIN, jobs::retryAll)).isPositive();

        assertThat(ofInstance().getRetries()).isOne();
    }

    @Test
    @WithPerson(ADMIN)
    void thePageOfOperationsTellsTheCauseAndTriesItAgain() throws Exception {
        String retry = "/operations/jobs/" + job + "/retry";
        browser.perform(get("/operations"))
                .andExpect(content().string(containsString("IllegalStateException: no answer about")))
                .andExpect(content().string(containsString("action=\"" + retry + "\"")));

        browser.perform(post(retry)
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl("/operations"));

        assertThat(ofInstance().getRetries()).isOne();
    }

    @Test
    void whatHasNotFailedIsNotRetried() {
        actingAs.run(ADMIN, () -> jobs.retry(job));

        assertThatThrownBy(() -> actingAs.run(ADMIN, () -> jobs.retry(job))).isInstanceOf(WorkflowRefused.class);
    }

    @Test
    void onlyTheAdministratorOperates() {
        assertThatThrownBy(() -> actingAs.call(LEADER, jobs::failed)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actingAs.call(LEADER, jobs::retryAll)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void ofForeignErrorsOnlyTheirKindIsSaid() {
        assertThat(FailureCause.of("""
                        org.camunda.bpm.engine.ProcessEngineException: wrapped
                        \tat org.camunda.X.y(X.java:1)
                        Caused by: com.example.OddException: Li Ming has no phone
                        \tat com.example.Y.z(Y.java:2)
                        """)).isEqualTo("OddException");
        assertThat(FailureCause.of("io.kedang.intake.IntakeRefused: CONFLICT intake.refused.own-card"))
                .isEqualTo("IntakeRefused: CONFLICT intake.refused.own-card");
    }
}
