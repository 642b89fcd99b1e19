package io.kedang.workflow;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's jobs, for those who keep the system running: how many there are, what failed, and trying it again. */
@Component
public class Jobs {

    /** So many failed ones are shown, and retried at once. */
    public static final int SHOWN = 100;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Jobs(
            ManagementService management,
            RuntimeService runtime,
            RepositoryService repository,
            JdbcClient jdbc,
            Access access,
            Audit audit,
            Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Numbers only, in one statement; measured also while nobody acts. */
    @Transactional(readOnly = true)
    public JobCounts counts() {
        return jdbc.sql("""
                        select count(*) filter (where retries_ > 0 and coalesce(duedate_, :now) <= :now) as due,
                            count(*) filter (where retries_ > 0 and duedate_ > :now) as later,
                            count(*) filter (where lock_exp_time_ > :now) as running,
                            count(*) filter (where retries_ > 0 and exception_msg_ is not null) as retrying,
                            count(*) filter (where retries_ = 0) as failed
                        from act_ru_job where suspension_state_ = 1""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new JobCounts(
                        row.getLong("due"),
                        row.getLong("later"),
                        row.getLong("running"),
                        row.getLong("retrying"),
                        row.getLong("failed")))
                .single();
    }

    /** What is not tried any more; {@value #SHOWN} at most. */
    @Transactional(readOnly = true)
    public List<FailedJob> failed() {
        access.require(Permission.OPERATE);
        List<Job> jobs =
                management.createJobQuery().noRetriesLeft().orderByJobId().asc().listPage(0, SHOWN);
        Map<String, String> subjects = subjects(jobs);
        Map<String, String> elements = elements(jobs);
        return jobs.stream()
                .map(job -> new FailedJob(
                        job.getId(),
                        Optional.ofNullable(job.getProcessDefinitionKey()).orElse(""),
                        Optional.ofNullable(job.getFailedActivityId())
                                .or(() -> Optional.ofNullable(job.getJobDefinitionId())
                                        .map(elements::get))
                                .orElse(""),
                        Optional.ofNullable(job.getProcessInstanceId()).map(subjects::get),
                        cause(job)))
                .toList();
    }

    private String cause(Job job) {
        return Optional.ofNullable(management.getJobExceptionStacktrace(job.getId()))
                .map(FailureCause::of)
                .orElse("");
    }

    private Map<String, String> subjects(List<Job> jobs) {
        String[] instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(id -> id != null)
                .distinct()
                .toArray(String[]::new);
        return instances.length == 0
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(Set.of(instances)).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** Few: one for each element of a model that makes jobs. */
    private Map<String, String> elements(List<Job> jobs) {
        return jobs.isEmpty()
                ? Map.of()
                : management.createJobDefinitionQuery().listPage(0, 1000).stream()
                        .filter(definition -> definition.getActivityId() != null)
                        .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    /**
     * Tries a failed job once more, now.
     *
     * @throws WorkflowRefused when it has not failed, or is there no longer (409)
     */
    @Transactional
    public void retry(String id) {
        access.require(Permission.OPERATE);
        Job job = management.createJobQuery().jobId(id).noRetriesLeft().singleResult();
        if (job == null) {
            throw WorkflowRefused.notFailed();
        }
        again(job);
    }

    /** Tries what is shown once more. @return how many they are */
    @Transactional
    public int retryAll() {
        access.require(Permission.OPERATE);
        List<Job> jobs =
                management.createJobQuery().noRetriesLeft().orderByJobId().asc().listPage(0, SHOWN);
        jobs.forEach(this::again);
        return jobs.size();
    }

    private void again(Job job) {
        management
                .setJobRetries(1)
                .jobId(job.getId())
                .dueDate(Date.from(clock.instant()))
                .execute();
        audit.record(
                Audited.JOB_RETRIED,
                Subject.of("job", job.getId()),
                Map.of(
                        "process",
                        Optional.ofNullable(job.getProcessDefinitionKey()).orElse("")));
    }

    /** The engine's version, such as 7.24.0. */
    public String engineVersion() {
        return management.getTelemetryData().getProduct().getVersion();
    }

    /** The processes in force with their versions, such as {@code card-intake 3}. */
    @Transactional(readOnly = true)
    public List<String> definitions() {
        access.require(Permission.OPERATE);
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map((ProcessDefinition definition) -> definition.getKey() + " " + definition.getVersion())
                .toList();
    }
}
