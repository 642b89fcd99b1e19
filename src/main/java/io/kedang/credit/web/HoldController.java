package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.Hold;
import io.kedang.credit.HoldId;
import io.kedang.credit.HoldReason;
import io.kedang.credit.Holds;
import io.kedang.credit.ReadingCredit;
import io.kedang.credit.Reason;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Placing a hold on what is shipped to a customer, and ending one. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
@RequestMapping("/credit/{card}/holds")
class HoldController {

    private final Holds holds;
    private final ReadingCredit reading;
    private final CreditModel shown;
    private final Words words;
    private final OnceOnly once;

    HoldController(Holds holds, ReadingCredit reading, CreditModel shown, Words words, OnceOnly once) {
        this.holds = holds;
        this.reading = reading;
        this.shown = shown;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable CardId card, Model model) {
        return form(card, "", "", model);
    }

    private String form(CardId card, String reason, String note, Model model) {
        shown.show(card, model);
        model.addAttribute("reason", reason);
        model.addAttribute("note", note);
        model.addAttribute(
                "reasons",
                Arrays.stream(HoldReason.values())
                        .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                        .toList());
        return "credit/hold";
    }

    @PostMapping
    String place(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = new Problems();
        Optional<HoldReason> chosen = Arrays.stream(HoldReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add(Problem.of("reason", "credit.problem.choose"));
        }
        problems.note("note", note);
        if (problems.any()) {
            problems.show(model, response);
            return form(card, reason, note, model);
        }
        return once.run(formKey, () -> {
            holds.place(card, chosen.orElseThrow(), note);
            redirect.addFlashAttribute("notice", "credit.hold.placed");
            return "redirect:/credit/" + card;
        });
    }

    @GetMapping("/{hold}/end")
    String end(@PathVariable CardId card, @PathVariable HoldId hold, Model model) {
        return ending(hold, "", model);
    }

    private String ending(HoldId id, String why, Model model) {
        Hold hold = reading.hold(id);
        shown.show(hold.card(), model);
        model.addAttribute("hold", hold);
        model.addAttribute("why", why);
        return "credit/hold-end";
    }

    @PostMapping("/{hold}/end")
    String end(
            @PathVariable CardId card,
            @PathVariable HoldId hold,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = new Problems();
        Optional<Reason> reason = problems.reason("why", why);
        if (problems.any()) {
            problems.show(model, response);
            return ending(hold, why, model);
        }
        return once.run(formKey, () -> {
            holds.end(hold, reason.orElseThrow());
            redirect.addFlashAttribute("notice", "credit.hold.ended");
            return "redirect:/credit/" + card;
        });
    }
}
