package io.kedang.statement.web;

import io.kedang.identity.People;
import io.kedang.page.Choice;
import io.kedang.statement.Objection;
import io.kedang.statement.ObjectionId;
import io.kedang.statement.ObjectionOutcome;
import io.kedang.statement.SettlingEntry;
import io.kedang.statement.StatementPapers;
import io.kedang.statement.StatementView;
import io.kedang.statement.Statements;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the customer objects to, and the form that settles it. */
@Component
class SettleObjectionPage implements TaskPage {

    private final Statements statements;
    private final StatementPapers papers;
    private final StatementWords words;
    private final People people;

    SettleObjectionPage(Statements statements, StatementPapers papers, StatementWords words, People people) {
        this.statements = statements;
        this.papers = papers;
        this.words = words;
        this.people = people;
    }

    @Override
    public String formKey() {
        return "statement-objection/settle";
    }

    @Override
    public String show(OpenTask task, Model model) {
        Objection objection =
                statements.objection(new ObjectionId(task.subject().value()));
        StatementView view = statements.get(objection.statement());
        List<SettlingEntry> since = statements.settling(view.statement());
        model.addAttribute("objection", objection);
        model.addAttribute("statement", view.statement());
        model.addAttribute("lines", view.lines());
        model.addAttribute("paper", papers.of(view));
        model.addAttribute("names", people.names(objection.recorder().persons().toList()));
        model.addAttribute("outcomes", words.choices(List.of(ObjectionOutcome.values()), "statement.outcome."));
        model.addAttribute(
                "choices", since.stream().map(entry -> choice(entry, view)).toList());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SettleForm.EMPTY);
        }
        return "forms/statement-objection/settle";
    }

    private Choice choice(SettlingEntry entry, StatementView view) {
        return new Choice(
                entry.id().toString(),
                words.entry(entry, view.statement().figures().currency()));
    }
}
