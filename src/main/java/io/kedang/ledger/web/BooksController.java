package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.ledger.Books;
import io.kedang.ledger.BooksView;
import io.kedang.ledger.LedgerRefused;
import io.kedang.page.Choice;
import io.kedang.page.Dates;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The books: closing a month, asking for the last one to be opened again, and deciding it as the second person. */
@Controller
@RequestMapping("/ledger/books")
@Needs(Permission.CLOSE_BOOKS)
class BooksController {

    private final Books books;
    private final Dates dates;
    private final OnceOnly once;

    BooksController(Books books, Dates dates, OnceOnly once) {
        this.books = books;
        this.dates = dates;
        this.once = once;
    }

    @GetMapping
    String page(Model model) {
        return show("", model);
    }

    @PostMapping("/close")
    String close(@RequestParam UUID formKey, @RequestParam YearMonth month, RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            books.close(month);
            return done("ledger.books.closed", redirect);
        });
    }

    @PostMapping("/ask")
    String ask(
            @RequestParam UUID formKey,
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            return once.run(formKey, () -> {
                books.askReopening(month, reason);
                return done("ledger.books.asked", redirect);
            });
        } catch (LedgerRefused refused) {
            return again(refused, reason, model, response);
        }
    }

    @PostMapping("/decide")
    String decide(
            @RequestParam UUID formKey,
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "refuse") String decision,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            return once.run(formKey, () -> {
                if (decision.equals("reopen")) {
                    books.reopen(month);
                    return done("ledger.books.reopened", redirect);
                }
                books.refuseReopening(month, reason);
                return done("ledger.books.refused", redirect);
            });
        } catch (LedgerRefused refused) {
            return again(refused, reason, model, response);
        }
    }

    private static String done(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/ledger/books";
    }

    private String again(LedgerRefused refused, String reason, Model model, HttpServletResponse response) {
        if (refused.kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problems", List.of(new Problem("reason", refused.messageKey(), refused.arguments())));
        return show(reason, model);
    }

    private String show(String reason, Model model) {
        BooksView view = books.view();
        model.addAttribute("books", view);
        model.addAttribute("last", view.closedThrough().map(YearMonth::from).orElse(null));
        model.addAttribute(
                "months",
                view.next().stream()
                        .map(month -> new Choice(month.toString(), dates.month(month)))
                        .toList());
        model.addAttribute("reason", reason);
        return "ledger/books";
    }
}
