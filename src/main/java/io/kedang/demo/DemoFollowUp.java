package io.kedang.demo;

import io.kedang.receivables.CaseStep;
import io.kedang.receivables.FollowUpCases;
import io.kedang.receivables.FollowUpCases.OpenCase;
import io.kedang.receivables.LetterMeans;
import io.kedang.receivables.NewLetter;
import io.kedang.receivables.NewPromise;
import io.kedang.receivables.Reason;
import io.kedang.receivables.ReceivableRound;
import io.kedang.receivables.RecordingPromises;
import io.kedang.receivables.RemindingCustomers;
import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The follow-up of those in the demonstration who do not pay: cases at several stages, a reminder that was sent, and a
 * promise that was not kept. Its day is moved into the past, and the engine finds it broken as soon as it runs.
 */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER + 21)
class DemoFollowUp implements ApplicationRunner {

    private static final int PAST_DAYS = 12;

    private final JdbcClient jdbc;
    private final DemoActing acting;
    private final ReceivableRound round;
    private final FollowUpCases cases;
    private final RecordingPromises promises;
    private final RemindingCustomers reminding;
    private final WorkList workList;
    private final Clock clock;

    DemoFollowUp(
            JdbcClient jdbc,
            DemoActing acting,
            ReceivableRound round,
            FollowUpCases cases,
            RecordingPromises promises,
            RemindingCustomers reminding,
            WorkList workList,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.round = round;
        this.cases = cases;
        this.promises = promises;
        this.reminding = reminding;
        this.workList = workList;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean followed = jdbc.sql("select exists (select from receivables_case)")
                .query(Boolean.class)
                .single();
        if (!followed && acting.knows(DemoLedger.SECOND)) {
            round.makeNow();
            customer(DemoPayer.IN_ARREARS).flatMap(cases::of).ifPresent(this::breakPromise);
            customer(DemoPayer.LATE).flatMap(cases::of).ifPresent(this::remind);
        }
    }

    private Optional<CardId> customer(DemoPayer payer) {
        List<String> names = DemoCustomers.ALL.stream()
                .filter(customer -> DemoPayer.of(customer) == payer)
                .map(DemoCustomer::name)
                .toList();
        return jdbc.sql(
                        "select c.id from card c join receivables_case r on r.card_id = c.id where c.name = any(?) limit 1")
                .param(names.toArray(String[]::new))
                .query(UUID.class)
                .optional()
                .map(CardId::new);
    }

    private void breakPromise(OpenCase one) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        acting.run(
                "manager1",
                () -> promises.promised(
                        one.id(), new NewPromise(tomorrow, one.overdue()), new Reason("老板电话里答应月中付清，说是在等政府补贴")));
        jdbc.sql("""
                        update receivables_promise set made_at = made_at - make_interval(days => :past),
                            due_on = due_on - :past, judged_on = due_on - :past where case_id = :case and state = 'OPEN'""").param("past", PAST_DAYS).param("case", one.id().value()).update();
        jdbc.sql("update receivables_case set awaited = :past where id = :case")
                .param("past", tomorrow.minusDays(PAST_DAYS))
                .param("case", one.id().value())
                .update();
        jdbc.sql("""
                        update act_ru_job set duedate_ = now() where process_instance_id_ in (
                            select process_instance_id from process_link where kind = 'receivable-followup' and ended_at is null
                                and subject = (select card_id from receivables_case where id = ?))""").param(one.id().value()).update();
    }

    private void remind(OpenCase one) {
        LocalDate today = LocalDate.now(clock);
        NewLetter letter = new NewLetter(
                "zh",
                LetterMeans.MAIL,
                "付款提醒",
                "您好！贵公司有货款已到期，尚未收到付款。如已付款，请忽略本提醒；否则请在期限内安排付款。谢谢合作！",
                today,
                today.plusDays(7));
        if (one.step() == CaseStep.REMINDING) {
            acting.run("finance1", () -> workList.current(new SubjectId(one.id().value()))
                    .ifPresent(task -> reminding.sent(task.id(), letter)));
        }
    }
}
