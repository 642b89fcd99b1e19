package io.kedang.demo;

import io.kedang.shared.CardId;
import io.kedang.statement.Answer;
import io.kedang.statement.AnswerMeans;
import io.kedang.statement.IssuingStatements;
import io.kedang.statement.NewObjection;
import io.kedang.statement.RecordingAnswers;
import io.kedang.statement.StatementId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The statements of last month: some confirmed, one objected to, the others not answered yet. */
@Component
@Profile("demo")
class DemoStatements {

    private final DemoActing acting;
    private final IssuingStatements issuing;
    private final RecordingAnswers recording;
    private final Clock clock;

    DemoStatements(DemoActing acting, IssuingStatements issuing, RecordingAnswers recording, Clock clock) {
        this.acting = acting;
        this.issuing = issuing;
        this.recording = recording;
        this.clock = clock;
    }

    void issue(Map<CardId, DemoPayer> customers) {
        customers.forEach((card, payer) -> {
            if (payer != DemoPayer.GIVEN_UP) {
                issue(payer, card);
            }
        });
    }

    private void issue(DemoPayer payer, CardId card) {
        YearMonth month = YearMonth.now(clock).minusMonths(1);
        StatementId id = acting.as("finance1", () -> issuing.issue(card, month, Optional.empty()));
        if (payer == DemoPayer.PROMPT || payer == DemoPayer.ON_DELIVERY) {
            acting.run("finance1", () -> recording.confirm(id, answer(AnswerMeans.SIGNED), "盖章件已寄回", Optional.empty()));
        }
        if (payer == DemoPayer.DISPUTING) {
            acting.run("sales1", () -> recording.object(id, objection()));
        }
    }

    private Answer answer(AnswerMeans means) {
        return new Answer("财务负责人", LocalDate.now(clock), means);
    }

    private NewObjection objection() {
        return new NewObjection(
                answer(AnswerMeans.PHONE),
                Set.of(1),
                Optional.of(new BigDecimal("4520.00")),
                "到货少两辆电动自行车，送货单上已注明，请核对后冲减。");
    }
}
