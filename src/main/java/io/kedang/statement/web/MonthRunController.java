package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.statement.IssuingMonths;
import io.kedang.statement.MonthRun;
import io.kedang.statement.StatementRunId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far the statements of a month have come. */
@Controller
@Needs(Permission.ISSUE_STATEMENTS)
@RequestMapping("/statements/runs/{id}")
class MonthRunController {

    private final IssuingMonths months;
    private final People people;
    private final StatementWords words;

    MonthRunController(IssuingMonths months, People people, StatementWords words) {
        this.months = months;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable StatementRunId id, Model model) {
        MonthRun run = months.get(id);
        model.addAttribute("run", run);
        model.addAttribute("month", words.month(run.month()));
        model.addAttribute("failures", months.failures(id));
        model.addAttribute("names", people.names(run.beginner().persons().toList()));
        return "statement/run";
    }

    /** The part of the page that asks for itself anew while the run goes on. */
    @GetMapping("/progress")
    String progress(@PathVariable StatementRunId id, Model model) {
        show(id, model);
        return "statement/run :: progress";
    }
}
