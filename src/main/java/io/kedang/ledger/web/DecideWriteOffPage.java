package io.kedang.ledger.web;

import io.kedang.access.Actor;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingLine;
import io.kedang.ledger.DecidingWriteOffs;
import io.kedang.ledger.ReadingWriteOffs;
import io.kedang.ledger.WriteOffId;
import io.kedang.ledger.WriteOffView;
import io.kedang.page.Amounts;
import io.kedang.page.Words;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is to be written off, what is open of it now, and the form that decides it. */
@Component
class DecideWriteOffPage implements TaskPage {

    private final ReadingWriteOffs reading;
    private final DecidingWriteOffs deciding;
    private final Ageing ageing;
    private final Amounts amounts;
    private final Words words;
    private final Clock clock;

    DecideWriteOffPage(
            ReadingWriteOffs reading,
            DecidingWriteOffs deciding,
            Ageing ageing,
            Amounts amounts,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.deciding = deciding;
        this.ageing = ageing;
        this.amounts = amounts;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "write-off/decide";
    }

    @Override
    public String show(OpenTask task, Model model) {
        WriteOffView writeOff = reading.get(new WriteOffId(task.subject().value()));
        model.addAttribute("writeOff", writeOff);
        model.addAttribute("amount", amounts.full(writeOff.amount()));
        model.addAttribute(
                "asker",
                words.acted(
                        writeOff.names(),
                        writeOff.asker().person(),
                        writeOff.asker().deputy()));
        AgeingLine owed = ageing.of(writeOff.card(), LocalDate.now(clock));
        model.addAttribute("balance", amounts.full(owed.balanceMoney()));
        model.addAttribute("overdue", amounts.text(owed.overdue(), owed.currency()));
        model.addAttribute("unallocated", amounts.text(owed.unallocated(), owed.currency()));
        if (!model.containsAttribute("why")) {
            model.addAttribute("why", "");
        }
        return "forms/write-off/decide";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        deciding.requireOtherEyes(task, actor);
    }
}
