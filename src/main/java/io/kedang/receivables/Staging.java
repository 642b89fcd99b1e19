package io.kedang.receivables;

import io.kedang.grading.Grades;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Picks the stage of a case: by its figures alone, or with what was tried in vain. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Staging {

    private final Stages stages;
    private final Grades grades;
    private final StoredPromises promises;
    private final Clock clock;

    Staging(Stages stages, Grades grades, StoredPromises promises, Clock clock) {
        this.stages = stages;
        this.grades = grades;
        this.promises = promises;
        this.clock = clock;
    }

    StagePick byFigures(ReceivableCase about, Arrears arrears) {
        return stages.pick(facts(about, arrears).withoutTried());
    }

    StagePick pick(ReceivableCase about, Arrears arrears) {
        return stages.pick(facts(about, arrears));
    }

    /** For a customer without a case. */
    StagePick first(CardId card, Arrears arrears) {
        return stages.pick(new StageFacts(
                arrears.days(),
                arrears.overdue().amount(),
                grade(card),
                0,
                promises.brokenSince(card, aYearAgo()),
                Tried.NONE));
    }

    private StageFacts facts(ReceivableCase about, Arrears arrears) {
        return new StageFacts(
                arrears.days(),
                arrears.overdue().amount(),
                grade(about.card()),
                about.broken(),
                promises.brokenBefore(about, aYearAgo()),
                about.tried());
    }

    private Instant aYearAgo() {
        return LocalDate.now(clock).minusYears(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private String grade(CardId card) {
        return grades.of(card).map(known -> known.grade().abc().name()).orElse("");
    }
}
