package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerRefused;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.PostedEntry;
import io.kedang.ledger.Posting;
import io.kedang.page.Amounts;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posting one document after the other: customer and days stay for the next. */
@Controller
@RequestMapping("/ledger/post")
@Needs(Permission.POST_ENTRIES)
class PostingController {

    private static final List<String> KEPT = List.of("kind", "card", "settling");

    private final Posting posting;
    private final ReadingPostings reading;
    private final PostingAccounts accounts;
    private final PostingModel shown;
    private final Entries entries;
    private final Amounts amounts;
    private final Words words;
    private final OnceOnly once;

    PostingController(
            Posting posting,
            ReadingPostings reading,
            PostingAccounts accounts,
            PostingModel shown,
            Entries entries,
            Amounts amounts,
            Words words,
            OnceOnly once) {
        this.posting = posting;
        this.reading = reading;
        this.accounts = accounts;
        this.shown = shown;
        this.entries = entries;
        this.amounts = amounts;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String begin(@RequestParam Map<String, String> typed, Model model) {
        return shown.show(accounts.named(new PostingForm(typed)), model);
    }

    @GetMapping("/account")
    String account(@RequestParam Map<String, String> typed, Model model) {
        shown.account(new PostingForm(typed), model);
        return "ledger/posting-account :: account";
    }

    @PostMapping
    String post(
            @RequestParam UUID formKey,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PostingForm form = accounts.meant(new PostingForm(typed));
        if (!form.text("more").isEmpty()) {
            return shown.show(form, model);
        }
        ReadPosting read = reading.read(form);
        if (read.entry().isEmpty()) {
            return again(form, read.problems(), model, response);
        }
        try {
            return once.run(formKey, () -> post(form, read.entry().get(), redirect));
        } catch (LedgerRefused refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return again(form, List.of(ReadingPostings.inForm(refused)), model, response);
        }
    }

    private String post(PostingForm form, NewEntry entry, RedirectAttributes redirect) {
        PostedEntry posted = entries.get(posting.post(entry)).entry();
        redirect.addFlashAttribute("notice", "ledger.post.done");
        redirect.addFlashAttribute(
                "noticeArgs",
                List.of(
                        words.say("ledger.kind." + entry.kind()),
                        posted.document(),
                        amounts.full(entry.amount()),
                        amounts.text(posted.balance())));
        KEPT.forEach(name -> redirect.addAttribute(name, form.text(name)));
        redirect.addAttribute("documentDate", entry.documentDate().toString());
        redirect.addAttribute(
                "postedOn", form.postedOn().isEmpty() ? "" : entry.postedOn().toString());
        return "redirect:/ledger/post";
    }

    private String again(PostingForm form, List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problems", problems);
        model.addAttribute("first", first(form, problems));
        return shown.show(form, model);
    }

    /** The entry that bears the number already. */
    private @Nullable EntryId first(PostingForm form, List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.field().equals("document"))
                ? posting.first(form.entryKind().usualSource(), form.document()).orElse(null)
                : null;
    }
}
