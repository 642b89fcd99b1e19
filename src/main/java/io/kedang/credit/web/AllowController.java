package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.AllowingShipments;
import io.kedang.credit.Answer;
import io.kedang.credit.CreditFile;
import io.kedang.credit.QuestionId;
import io.kedang.credit.Questions;
import io.kedang.credit.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Allowing one shipment beyond the limit or in spite of a hold. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
@RequestMapping("/credit/{card}/allow")
class AllowController {

    private final AllowingShipments allowing;
    private final Questions questions;
    private final CreditModel shown;
    private final OnceOnly once;
    private final Clock clock;

    AllowController(AllowingShipments allowing, Questions questions, CreditModel shown, OnceOnly once, Clock clock) {
        this.allowing = allowing;
        this.questions = questions;
        this.shown = shown;
        this.once = once;
        this.clock = clock;
    }

    /** As it is typed. @param question the refused one that it answers; empty when none */
    record Form(
            @Nullable String amount,
            @Nullable String until,
            @Nullable String why,
            @Nullable String question) {

        Form {
            amount = amount == null ? "" : amount;
            until = until == null ? "" : until;
            why = why == null ? "" : why;
            question = question == null ? "" : question;
        }

        Optional<QuestionId> refused() {
            try {
                return String.valueOf(question).isEmpty()
                        ? Optional.empty()
                        : Optional.of(QuestionId.of(String.valueOf(question)));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }
    }

    @GetMapping
    String form(@PathVariable CardId card, Form form, Model model) {
        Optional<Answer> refused = form.refused().map(questions::get);
        String amount =
                refused.map(answer -> answer.amount().amount().toPlainString()).orElse("");
        String until = LocalDate.now(clock).plusDays(2).toString();
        return show(card, new Form(amount, until, "", form.question()), model);
    }

    private String show(CardId card, Form form, Model model) {
        shown.show(card, model);
        model.addAttribute("form", form);
        model.addAttribute("refused", form.refused().map(questions::get).orElse(null));
        model.addAttribute("latest", allowing.latest());
        return "credit/allow";
    }

    @PostMapping
    String allow(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            Form form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CreditFile file = shown.show(card, model);
        Problems problems = new Problems();
        Optional<Money> amount = problems.amount(
                String.valueOf(form.amount()), file.limit().amount().currency());
        Optional<LocalDate> until = problems.day("until", String.valueOf(form.until()));
        Optional<Reason> why = problems.reason("why", String.valueOf(form.why()));
        if (!problems.any()) {
            allowing.problem(card, amount.orElseThrow(), until.orElseThrow()).ifPresent(problems::add);
        }
        if (problems.any()) {
            problems.show(model, response);
            return show(card, form, model);
        }
        return once.run(formKey, () -> {
            allowing.allow(card, amount.orElseThrow(), until.orElseThrow(), why.orElseThrow(), form.refused());
            redirect.addFlashAttribute("notice", "credit.allow.done");
            return "redirect:/credit/" + card;
        });
    }
}
