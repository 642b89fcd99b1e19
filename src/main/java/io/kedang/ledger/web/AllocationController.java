package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.Allocating;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryView;
import io.kedang.ledger.LedgerRefused;
import io.kedang.ledger.Side;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Money;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what a receipt or another credit pays. Where two people do it at once, the second sees what the first did. */
@Controller
@RequestMapping("/ledger/entries/{id}/allocate")
@Needs(Permission.POST_ENTRIES)
class AllocationController {

    private final Entries entries;
    private final Allocating allocating;
    private final OpenItemRows items;
    private final Cards cards;
    private final OnceOnly once;
    private final Clock clock;

    AllocationController(
            Entries entries, Allocating allocating, OpenItemRows items, Cards cards, OnceOnly once, Clock clock) {
        this.entries = entries;
        this.allocating = allocating;
        this.items = items;
        this.cards = cards;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable EntryId id, Model model) {
        EntryView credit = entries.get(id);
        return show(credit, AllocationForm.empty(LocalDate.now(clock)), open(credit), model);
    }

    @PostMapping
    String allocate(
            @PathVariable EntryId id,
            @RequestParam UUID formKey,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        AllocationForm form = new AllocationForm(typed);
        EntryView credit = entries.get(id);
        if (form.oldestFirst()) {
            return once.run(formKey, () -> {
                allocating.oldestFirst(id);
                return done(id, redirect);
            });
        }
        TypedShares shares = form.read(credit.entry().amount().currency());
        Optional<LocalDate> day = TypedDay.parse(form.day(), LocalDate.now(clock));
        List<Problem> problems = new ArrayList<>(shares.problems());
        if (day.isEmpty()) {
            problems.add(Problem.of("day", "ledger.problem.day"));
        }
        if (problems.isEmpty()) {
            problems.addAll(allocating.problems(id, shares.shares(), day.orElseThrow()));
        }
        boolean overtaken = form.isOvertaken(open(credit), items(credit, form));
        if (!problems.isEmpty()) {
            return again(credit, form, problems, overtaken, model, response);
        }
        try {
            return once.run(formKey, () -> {
                allocating.allocate(id, shares.shares(), day.orElseThrow());
                return done(id, redirect);
            });
        } catch (LedgerRefused refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            Problem problem = new Problem("", refused.messageKey(), refused.arguments());
            return again(
                    entries.get(id), form, List.of(problem), refused.kind() == Refusal.Kind.CONFLICT, model, response);
        }
    }

    private static String done(EntryId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "ledger.allocate.done");
        return "redirect:/ledger/entries/" + id;
    }

    /** What was typed stays; beside it stands what is open now. */
    private String again(
            EntryView credit,
            AllocationForm form,
            List<Problem> problems,
            boolean overtaken,
            Model model,
            HttpServletResponse response) {
        response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
        model.addAttribute("problems", problems);
        model.addAttribute("overtaken", overtaken);
        model.addAttribute("before", form.seen());
        return show(credit, form, open(credit), model);
    }

    private String show(EntryView credit, AllocationForm form, Money open, Model model) {
        model.addAttribute("credit", credit.entry());
        model.addAttribute("open", open);
        model.addAttribute("card", cards.get(credit.entry().card()));
        model.addAttribute("form", form);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("items", items(credit, form));
        return "ledger/allocate";
    }

    private List<OpenItemRow> items(EntryView credit, AllocationForm form) {
        return items.of(credit.entry().card(), Side.DEBIT, form.shares());
    }

    private static Money open(EntryView credit) {
        return credit.items().stream()
                .map(item -> item.open())
                .reduce(Money.zero(credit.entry().amount().currency()), Money::plus);
    }
}
