package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.Allocating;
import io.kedang.ledger.AllocationId;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryView;
import io.kedang.ledger.LedgerRefused;
import io.kedang.ledger.Posting;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry: what was in it, what settles it, and how it is taken back. */
@Controller
@RequestMapping("/ledger/entries/{id}")
@Needs(Permission.SEE_LEDGER)
class EntryController {

    private final Entries entries;
    private final Posting posting;
    private final Allocating allocating;
    private final MarksOfEntries marks;
    private final Cards cards;
    private final OnceOnly once;
    private final Clock clock;

    EntryController(
            Entries entries,
            Posting posting,
            Allocating allocating,
            MarksOfEntries marks,
            Cards cards,
            OnceOnly once,
            Clock clock) {
        this.entries = entries;
        this.posting = posting;
        this.allocating = allocating;
        this.marks = marks;
        this.cards = cards;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    String entry(@PathVariable EntryId id, Model model) {
        return show(id, LocalDate.now(clock).toString(), "", model);
    }

    @PostMapping("/reverse")
    @Needs(Permission.POST_ENTRIES)
    String reverse(
            @PathVariable EntryId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String postedOn,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<LocalDate> day = TypedDay.parse(postedOn, LocalDate.now(clock));
        Supplier<String> again = () -> {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(id, postedOn, reason, model);
        };
        if (day.isEmpty()) {
            model.addAttribute("problems", List.of(Problem.of("postedOn", "ledger.problem.day")));
            return again.get();
        }
        try {
            return once.run(formKey, () -> {
                EntryId reversal = posting.reverse(id, day.get(), reason);
                redirect.addFlashAttribute("notice", "ledger.reverse.done");
                return "redirect:/ledger/entries/" + reversal;
            });
        } catch (LedgerRefused refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            String field = refused.messageKey().contains(".posted.") ? "postedOn" : "reason";
            model.addAttribute("problems", List.of(new Problem(field, refused.messageKey(), refused.arguments())));
            return again.get();
        }
    }

    @PostMapping("/allocations/{allocation}/take-back")
    @Needs(Permission.POST_ENTRIES)
    String takeBack(
            @PathVariable EntryId id,
            @PathVariable AllocationId allocation,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            allocating.takeBack(allocation);
            redirect.addFlashAttribute("notice", "ledger.take-back.done");
            return "redirect:/ledger/entries/" + id;
        });
    }

    private String show(EntryId id, String postedOn, String reason, Model model) {
        EntryView view = entries.get(id);
        model.addAttribute("view", view);
        model.addAttribute("entry", view.entry());
        model.addAttribute("marks", marks.of(List.of(id)).getOrDefault(id, List.of()));
        model.addAttribute("card", cards.get(view.entry().card()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("postedOn", postedOn);
        model.addAttribute("reason", reason);
        return "ledger/entry";
    }
}
