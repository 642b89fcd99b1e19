package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.LedgerRefused;
import io.kedang.ledger.ReadingWriteOffs;
import io.kedang.ledger.Side;
import io.kedang.ledger.Standings;
import io.kedang.ledger.WriteOffId;
import io.kedang.ledger.WriteOffState;
import io.kedang.ledger.WriteOffs;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Currency;
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

/** Asks that what a customer will not pay be given up, and shows what was given up before. */
@Controller
@RequestMapping("/ledger/{card}/write-off")
@Needs(Permission.DECIDE_WRITE_OFFS)
class WriteOffController {

    private final WriteOffs writeOffs;
    private final ReadingWriteOffs reading;
    private final Standings standings;
    private final OpenItemRows items;
    private final Cards cards;
    private final OnceOnly once;

    WriteOffController(
            WriteOffs writeOffs,
            ReadingWriteOffs reading,
            Standings standings,
            OpenItemRows items,
            Cards cards,
            OnceOnly once) {
        this.writeOffs = writeOffs;
        this.reading = reading;
        this.standings = standings;
        this.items = items;
        this.cards = cards;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable CardId card, Model model) {
        return show(card, new AllocationForm(Map.of()), "", model);
    }

    @PostMapping
    String ask(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        cards.get(card);
        AllocationForm form = new AllocationForm(typed);
        Currency currency = currency(card);
        TypedShares shares = form.read(currency);
        List<Problem> problems = new ArrayList<>(shares.problems());
        if (problems.isEmpty()) {
            problems.addAll(writeOffs.problems(card, shares.shares(), reason));
        }
        if (problems.isEmpty()) {
            try {
                return once.run(formKey, () -> {
                    WriteOffId id = writeOffs.ask(card, shares.shares(), reason);
                    boolean waits = reading.get(id).state() == WriteOffState.ASKED;
                    redirect.addFlashAttribute("notice", waits ? "ledger.write-off.waits" : "ledger.write-off.done");
                    return "redirect:/ledger/" + card;
                });
            } catch (LedgerRefused refused) {
                if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                    throw refused;
                }
                problems.add(new Problem("", refused.messageKey(), refused.arguments()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problems", problems);
        return show(card, form, reason, model);
    }

    private Currency currency(CardId card) {
        return Optional.ofNullable(standings.of(List.of(card)).get(card))
                .orElseThrow(LedgerRefused::noAccount)
                .balance()
                .currency();
    }

    private String show(CardId card, AllocationForm form, String reason, Model model) {
        model.addAttribute("items", items.of(card, Side.DEBIT, form.shares()));
        model.addAttribute("card", cards.get(card));
        model.addAttribute("reason", reason);
        model.addAttribute("writeOffs", reading.of(card));
        return "ledger/write-off";
    }
}
