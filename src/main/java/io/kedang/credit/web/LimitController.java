package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.CreditFile;
import io.kedang.credit.LimitRules;
import io.kedang.credit.ProposingLimits;
import io.kedang.credit.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
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

/** Proposing another limit. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
@RequestMapping("/credit/{card}/limit")
class LimitController {

    private final ProposingLimits proposing;
    private final LimitRules rules;
    private final CreditModel shown;
    private final OnceOnly once;

    LimitController(ProposingLimits proposing, LimitRules rules, CreditModel shown, OnceOnly once) {
        this.proposing = proposing;
        this.rules = rules;
        this.shown = shown;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable CardId card, Model model) {
        return form(card, "", "", model);
    }

    private String form(CardId card, String amount, String why, Model model) {
        shown.show(card, model);
        model.addAttribute("amount", amount);
        model.addAttribute("why", why);
        return "credit/limit";
    }

    @PostMapping
    String propose(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CreditFile file = shown.show(card, model);
        Problems problems = new Problems();
        Optional<Money> typed = problems.limit(amount, file.limit().amount().currency());
        typed.flatMap(one -> rules.problem(one, file.limit().amount())).ifPresent(problems::add);
        Optional<Reason> reason = problems.reason("why", why);
        if (problems.any()) {
            problems.show(model, response);
            return form(card, amount, why, model);
        }
        return once.run(formKey, () -> {
            proposing.propose(card, typed.orElseThrow(), reason.orElseThrow());
            redirect.addFlashAttribute("notice", "credit.limit.proposed");
            return "redirect:/credit/" + card;
        });
    }
}
