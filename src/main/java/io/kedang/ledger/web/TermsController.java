package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.AccountView;
import io.kedang.ledger.Accounts;
import io.kedang.ledger.ChangingTerms;
import io.kedang.ledger.TermsAgreed;
import io.kedang.ledger.TermsForm;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other terms of payment for a customer, and what was agreed before. */
@Controller
@RequestMapping("/ledger/{card}/terms")
@Needs(Permission.OPEN_ACCOUNTS)
class TermsController {

    private final ChangingTerms changing;
    private final Accounts accounts;
    private final Cards cards;
    private final OnceOnly once;

    TermsController(ChangingTerms changing, Accounts accounts, Cards cards, OnceOnly once) {
        this.changing = changing;
        this.accounts = accounts;
        this.cards = cards;
        this.once = once;
    }

    @GetMapping
    String page(@PathVariable CardId card, Model model) {
        return show(card, null, List.of(), model);
    }

    @PostMapping
    String change(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            TermsForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Problem> problems = changing.problems(form);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(card, form, problems, model);
        }
        return once.run(formKey, () -> {
            changing.change(card, form);
            redirect.addFlashAttribute("notice", "ledger.terms.changed");
            return "redirect:/ledger/" + card;
        });
    }

    private String show(CardId card, @Nullable TermsForm typed, List<Problem> problems, Model model) {
        List<TermsAgreed> history = changing.history(card);
        AccountView account = accounts.of(card).orElseThrow();
        model.addAttribute("card", cards.get(card));
        model.addAttribute("form", typed == null ? TermsForm.of(account.terms()) : typed);
        model.addAttribute("problems", problems);
        model.addAttribute("history", history);
        return "ledger/terms";
    }
}
