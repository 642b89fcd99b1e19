package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.CreditCursor;
import io.kedang.credit.CreditLine;
import io.kedang.credit.Doer;
import io.kedang.credit.FindingCredit;
import io.kedang.credit.Hold;
import io.kedang.credit.Proposal;
import io.kedang.identity.People;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is open about credit: holds, shipments beyond it, limits to be decided, shipments that were refused. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
class CreditListController {

    private final FindingCredit finding;
    private final People people;

    CreditListController(FindingCredit finding, People people) {
        this.finding = finding;
        this.people = people;
    }

    @GetMapping("/credit")
    String list(
            @RequestParam(defaultValue = "holds") String tab,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Optional<CreditCursor> cursor = CreditCursor.of(after);
        model.addAttribute("counts", finding.counts());
        switch (tab) {
            case "overruns" -> show(tab, finding.overruns(cursor), overrun -> Stream.empty(), model);
            case "proposals" -> show(tab, finding.proposals(cursor), Proposal::doers, model);
            case "refused" -> show(tab, finding.refused(cursor), answer -> Stream.of(answer.asked()), model);
            default -> show("holds", finding.holds(cursor), Hold::doers, model);
        }
        return "credit/list";
    }

    private <T> void show(String tab, List<CreditLine<T>> found, Function<T, Stream<Doer>> doers, Model model) {
        List<CreditLine<T>> lines = found.subList(0, Math.min(FindingCredit.PAGE, found.size()));
        model.addAttribute("tab", tab);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "next",
                found.size() > lines.size()
                        ? "/credit?tab=" + tab + "&after="
                                + lines.get(lines.size() - 1).cursor().text()
                        : null);
        model.addAttribute(
                "names",
                people.names(lines.stream()
                        .flatMap(line -> doers.apply(line.what()))
                        .flatMap(Doer::persons)
                        .distinct()
                        .toList()));
    }
}
