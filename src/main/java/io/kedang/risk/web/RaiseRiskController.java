package io.kedang.risk.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.risk.RaisingRisks;
import io.kedang.risk.Reason;
import io.kedang.risk.RiskReason;
import io.kedang.risk.WatchId;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Raising that a customer is a risk, from the card's page. */
@Controller
@Needs(Permission.RAISE_RISKS)
@RequestMapping("/cards/{id}/risk")
class RaiseRiskController {

    private final RaisingRisks raising;
    private final Cards cards;
    private final RiskWords words;
    private final OnceOnly once;

    RaiseRiskController(RaisingRisks raising, Cards cards, RiskWords words, OnceOnly once) {
        this.raising = raising;
        this.cards = cards;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String ask(@PathVariable CardId id, Model model) {
        return page(id, "", "", model);
    }

    @PostMapping
    String raise(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<RiskReason> chosen = RiskWords.of(RiskReason.class, reason);
        Problems problems = new Problems()
                .check(chosen.isPresent(), Problem.of("reason", "risk.problem.choose"))
                .text("seen", seen, Reason.LONGEST);
        if (problems.any()) {
            problems.show(model, response);
            return page(id, reason, seen, model);
        }
        return once.run(formKey, () -> {
            WatchId watch = raising.raise(id, chosen.orElseThrow(), new Reason(seen));
            redirect.addFlashAttribute("notice", "risk.raise.done");
            return "redirect:/risks/" + watch;
        });
    }

    private String page(CardId id, String reason, String seen, Model model) {
        model.addAttribute("card", cards.get(id));
        model.addAttribute("reasons", words.choices(List.of(RiskReason.values()), "risk.reason."));
        model.addAttribute("reason", reason);
        model.addAttribute("seen", seen);
        return "risk/raise";
    }
}
