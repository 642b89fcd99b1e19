package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.Answer;
import io.kedang.credit.Customer;
import io.kedang.credit.FindingCustomers;
import io.kedang.credit.NewShipment;
import io.kedang.credit.QuestionId;
import io.kedang.credit.Questions;
import io.kedang.credit.ReleasingShipments;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** May this ship? Found by number or name, asked with document and amount, answered with yes or no. */
@Controller
@Needs(Permission.RELEASE_SHIPMENTS)
@RequestMapping("/dispatch")
class DispatchController {

    private final FindingCustomers customers;
    private final ReleasingShipments releasing;
    private final Questions questions;
    private final OnceOnly once;
    private final Clock clock;

    DispatchController(
            FindingCustomers customers, ReleasingShipments releasing, Questions questions, OnceOnly once, Clock clock) {
        this.customers = customers;
        this.releasing = releasing;
        this.questions = questions;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        List<Customer> found = customers.find(q);
        if (found.size() == 1 && found.get(0).number().equalsIgnoreCase(q.strip())) {
            return "redirect:/dispatch/" + found.get(0).card();
        }
        model.addAttribute("q", q);
        model.addAttribute("found", found);
        model.addAttribute("most", FindingCustomers.MOST);
        model.addAttribute("answers", questions.mine());
        model.addAttribute("today", LocalDate.now(clock));
        return "credit/dispatch";
    }

    @GetMapping("/{card}")
    String form(@PathVariable CardId card, Model model) {
        return form(customers.get(card), "", "", model);
    }

    private static String form(Customer customer, String document, String amount, Model model) {
        model.addAttribute("customer", customer);
        model.addAttribute("document", document);
        model.addAttribute("amount", amount);
        model.addAttribute("longest", NewShipment.LONGEST_DOCUMENT);
        return "credit/ask";
    }

    @PostMapping("/{card}")
    String ask(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String amount,
            Model model,
            HttpServletResponse response) {
        Customer customer = customers.get(card);
        Problems problems = new Problems();
        if (document.isBlank() || document.strip().length() > NewShipment.LONGEST_DOCUMENT) {
            problems.add(Problem.of("document", "credit.problem.document", NewShipment.LONGEST_DOCUMENT));
        }
        Optional<Money> typed = problems.amount(amount, customer.currency());
        if (!problems.any()) {
            releasing
                    .problems(new NewShipment(card, document, typed.orElseThrow()))
                    .forEach(problems::add);
        }
        if (problems.any()) {
            problems.show(model, response);
            return form(customer, document, amount, model);
        }
        return once.run(
                formKey,
                () -> "redirect:/dispatch/answers/"
                        + releasing.ask(new NewShipment(card, document, typed.orElseThrow())));
    }

    @GetMapping("/answers/{id}")
    String answer(@PathVariable QuestionId id, Model model) {
        Answer answer = questions.get(id);
        model.addAttribute("answer", answer);
        model.addAttribute("today", LocalDate.now(clock));
        return "credit/answer";
    }

    @PostMapping("/answers/{id}/give-back")
    String giveBack(@PathVariable QuestionId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            releasing.giveBack(id);
            redirect.addFlashAttribute("notice", "credit.release.given-back");
            return "redirect:/dispatch/answers/" + id;
        });
    }
}
