package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.ledger.FindingAccounts;
import io.kedang.ledger.FoundAccount;
import io.kedang.ledger.Posting;
import io.kedang.page.Amounts;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers while somebody types: which customers are meant, and what the ledger will say to the entry. */
@Controller
@Needs(Permission.POST_ENTRIES)
class PostingCheckController {

    /** Nobody is told while typing that something is not there yet. */
    private static final Set<String> STILL_TO_COME = Set.of(
            "ledger.problem.customer",
            "ledger.problem.customer.unknown",
            "ledger.problem.customer.several",
            "ledger.problem.shares");

    private final FindingAccounts finding;
    private final ReadingPostings reading;
    private final Posting posting;
    private final Amounts amounts;
    private final PostingSays says;
    private final Words words;

    PostingCheckController(
            FindingAccounts finding,
            ReadingPostings reading,
            Posting posting,
            Amounts amounts,
            PostingSays says,
            Words words) {
        this.finding = finding;
        this.reading = reading;
        this.posting = posting;
        this.amounts = amounts;
        this.says = says;
        this.words = words;
    }

    /** @param told how many there are, for who does not see the list */
    record Answer(List<Option> accounts, String told) {}

    /** @param exact whether number or name were typed in full */
    record Option(String card, String title, String number, String name, String balance, boolean exact) {}

    /** @param says texts for the places of the page, by their names */
    record Check(List<Told> problems, Map<String, String> says) {}

    /** @param href where a link leads, or empty */
    record Told(String field, String text, String href, String link) {}

    @GetMapping("/ledger/accounts")
    @ResponseBody
    Answer accounts(@RequestParam(defaultValue = "") String q) {
        List<Option> found = finding.find(q, PostingAccounts.MOST).stream()
                .map(account -> option(account, q))
                .toList();
        return new Answer(found, words.say("ledger.found", List.of(found.size())));
    }

    private Option option(FoundAccount account, String typed) {
        return new Option(
                account.card().toString(),
                PostingAccounts.title(account),
                account.number(),
                account.name(),
                amounts.full(account.balance()),
                PostingAccounts.isExact(account, typed));
    }

    @GetMapping("/ledger/post/check")
    @ResponseBody
    Check check(@RequestParam Map<String, String> typed) {
        PostingForm form = new PostingForm(typed);
        ReadPosting read = reading.read(form);
        Optional<Told> first = first(form);
        List<Told> told = new ArrayList<>(first.stream().toList());
        read.problems().stream()
                .filter(problem -> !STILL_TO_COME.contains(problem.messageKey()))
                .filter(problem -> first.isEmpty() || !problem.field().equals("document"))
                .map(this::told)
                .forEach(told::add);
        return new Check(told, says.of(read));
    }

    /** A number that is used is told at once, whatever is still missing. */
    private Optional<Told> first(PostingForm form) {
        return posting.first(form.entryKind().usualSource(), form.document())
                .map(entry -> new Told(
                        "document",
                        words.say("ledger.post.first"),
                        "/ledger/entries/" + entry,
                        words.say("ledger.post.first.open")));
    }

    private Told told(Problem problem) {
        return new Told(problem.field(), words.of(problem), "", "");
    }
}
