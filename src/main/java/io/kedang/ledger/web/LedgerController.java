package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.Accounts;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.EntryPage;
import io.kedang.ledger.FindingAccounts;
import io.kedang.ledger.OpenItem;
import io.kedang.ledger.PostedEntry;
import io.kedang.ledger.Side;
import io.kedang.ledger.Standing;
import io.kedang.ledger.Standings;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding an account, and reading it line by line. */
@Controller
@Needs(Permission.SEE_LEDGER)
class LedgerController {

    private static final int FOUND = 50;

    private final FindingAccounts finding;
    private final Accounts accounts;
    private final Standings standings;
    private final Entries entries;
    private final MarksOfEntries marks;
    private final Cards cards;
    private final Words words;
    private final Clock clock;

    LedgerController(
            FindingAccounts finding,
            Accounts accounts,
            Standings standings,
            Entries entries,
            MarksOfEntries marks,
            Cards cards,
            Words words,
            Clock clock) {
        this.finding = finding;
        this.accounts = accounts;
        this.standings = standings;
        this.entries = entries;
        this.marks = marks;
        this.cards = cards;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/ledger")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", finding.find(q, FOUND));
        return "ledger/find";
    }

    @GetMapping("/ledger/{card}")
    String account(@PathVariable CardId card, EntryFilters filters, Model model) {
        EntryPage page = entries.page(card, filters.filter(LocalDate.now(clock)), filters.beforeLine());
        List<OpenItem> open = entries.openItems(card);
        Standing standing = standings.of(List.of(card)).get(card);
        model.addAttribute("card", cards.get(card));
        model.addAttribute("account", accounts.of(card).orElseThrow());
        model.addAttribute("standing", standing);
        model.addAttribute("filters", filters);
        model.addAttribute("kinds", kinds());
        model.addAttribute("lines", page.entries());
        model.addAttribute(
                "marks", marks.of(page.entries().stream().map(PostedEntry::id).toList()));
        model.addAttribute(
                "next", page.next().map(line -> filters.next(card, line)).orElse(null));
        model.addAttribute("openOf", openOf(open));
        model.addAttribute("owed", sum(open, Side.DEBIT, standing));
        model.addAttribute("unallocated", sum(open, Side.CREDIT, standing));
        model.addAttribute("credit", credit(open).orElse(null));
        return "ledger/entries";
    }

    private List<Choice> kinds() {
        return Arrays.stream(EntryKind.values())
                .map(kind -> new Choice(kind.name(), words.say("ledger.kind." + kind)))
                .toList();
    }

    /** What is open of each entry. */
    private static Map<Object, Money> openOf(List<OpenItem> open) {
        return open.stream().collect(Collectors.toMap(item -> item.id().entry(), OpenItem::open, Money::plus));
    }

    private static Money sum(List<OpenItem> open, Side side, Standing standing) {
        return open.stream()
                .filter(item -> item.side() == side)
                .map(OpenItem::open)
                .reduce(Money.zero(standing.balance().currency()), Money::plus);
    }

    /** The first credit that is waiting to be allocated, when there is something that it could pay. */
    private static Optional<Object> credit(List<OpenItem> open) {
        boolean owes = open.stream().anyMatch(item -> item.side() == Side.DEBIT);
        return open.stream()
                .filter(item -> owes && item.side() == Side.CREDIT)
                .findFirst()
                .map(item -> item.id().entry());
    }
}
