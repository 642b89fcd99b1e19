package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.worklist.TaskId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finance records the reminder that it sent. What was sent is kept as it was. */
@Component
@Transactional
public class RemindingCustomers {

    static final String FORM = "receivable-followup/remind";

    private final HoldingCases holding;
    private final KeepingCases keeping;
    private final CaseLetters letters;
    private final CustomerLanguages languages;
    private final CaseDays days;
    private final Access access;
    private final Clock clock;

    RemindingCustomers(
            HoldingCases holding,
            KeepingCases keeping,
            CaseLetters letters,
            CustomerLanguages languages,
            CaseDays days,
            Access access,
            Clock clock) {
        this.holding = holding;
        this.keeping = keeping;
        this.letters = letters;
        this.languages = languages;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** The letter is on its way; when nothing has come by its day, the salesperson visits the customer. */
    public void sent(TaskId task, NewLetter letter) {
        ReceivableCase about = holding.byTask(task, FORM).about();
        if (letter.sentOn().isAfter(days.today()) || letter.payBy().isBefore(letter.sentOn())) {
            throw ReceivablesRefused.badDay(0);
        }
        about.letterSent(days.ahead(letter.payBy()));
        letters.add(about.id(), letter, Doer.of(access.actor()), clock.instant());
        if (!languages.of(about.card()).toLanguageTag().equals(letter.language())) {
            languages.set(about.card(), letter.language());
        }
        keeping.note(about, CaseNews.of(CaseHappening.LETTER_SENT).day(letter.payBy()));
        keeping.done(about, task);
    }
}
