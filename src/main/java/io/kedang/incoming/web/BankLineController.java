package io.kedang.incoming.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.incoming.BankLine;
import io.kedang.incoming.BankLineId;
import io.kedang.incoming.BankLineState;
import io.kedang.incoming.BankStatement;
import io.kedang.incoming.DecidingLines;
import io.kedang.incoming.DecidingLines.Accepted;
import io.kedang.incoming.ProposedPayment;
import io.kedang.incoming.ProposingPayers;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.FindingAccounts;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line of a bank statement: who paid it, what for, or why it is something else. */
@Controller
@RequestMapping("/bank/{id}")
@Needs(Permission.IMPORT_ENTRIES)
class BankLineController {

    private static final int FOUND = 10;

    private final BankStatement statement;
    private final ProposingPayers proposing;
    private final FindingAccounts finding;
    private final DecidingLines deciding;
    private final BankRows rows;
    private final OnceOnly onceOnly;

    BankLineController(
            BankStatement statement,
            ProposingPayers proposing,
            FindingAccounts finding,
            DecidingLines deciding,
            BankRows rows,
            OnceOnly onceOnly) {
        this.statement = statement;
        this.proposing = proposing;
        this.finding = finding;
        this.deciding = deciding;
        this.rows = rows;
        this.onceOnly = onceOnly;
    }

    /** @param customer whom the person has chosen @param q what the person looks for */
    @GetMapping
    String show(
            @PathVariable BankLineId id,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        BankLine line = statement.get(id);
        return page(line, customer, q, new BankLineForm("", "", "", ""), model);
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable BankLineId id,
            @ModelAttribute("form") BankLineForm form,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        BankLine line = statement.get(id);
        List<Problem> problems = new ArrayList<>(form.problems());
        Optional<Accepted> accepted =
                problems.isEmpty() ? form.accepted(line.amount().currency()) : Optional.empty();
        if (problems.isEmpty() && accepted.isEmpty()) {
            problems.add(Problem.of("", "incoming.refused.no-proposal"));
        }
        if (line.state() == BankLineState.OPEN) {
            accepted.ifPresent(one -> problems.addAll(deciding.problems(id, one)));
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", problems);
            return page(line, form.card(), "", form, model);
        }
        return onceOnly.run(formKey, () -> {
            EntryId entry = deciding.accept(id, accepted.orElseThrow());
            redirect.addFlashAttribute("notice", "incoming.bank.accepted");
            return form.byHand() ? "redirect:/ledger/entries/" + entry + "/allocate" : "redirect:/bank";
        });
    }

    @PostMapping("/aside")
    String setAside(
            @PathVariable BankLineId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            deciding.setAside(id, reason);
            redirect.addFlashAttribute("notice", "incoming.bank.set-aside");
            return "redirect:/bank";
        });
    }

    @PostMapping("/again")
    String takeUpAgain(@PathVariable BankLineId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            deciding.takeUpAgain(id);
            redirect.addFlashAttribute("notice", "incoming.bank.taken-up");
            return "redirect:/bank/" + id;
        });
    }

    private String page(BankLine line, String customer, String q, BankLineForm form, Model model) {
        Optional<ProposedPayment> proposal = card(customer)
                .flatMap(card -> proposing.of(line, card))
                .or(() -> Optional.ofNullable(proposing.of(List.of(line)).get(line.id())));
        model.addAttribute("line", line);
        model.addAttribute("row", rows.of(List.of(line)).get(0));
        model.addAttribute("proposal", proposal.orElse(null));
        model.addAttribute("shown", proposal.map(ShownProposal::text).orElse(""));
        model.addAttribute("q", q);
        model.addAttribute("found", q.isBlank() ? List.of() : finding.find(q, FOUND));
        model.addAttribute("form", form);
        return "incoming/line";
    }

    private static Optional<CardId> card(String text) {
        return text.matches("[0-9a-f-]{36}") ? Optional.of(CardId.of(text)) : Optional.empty();
    }
}
