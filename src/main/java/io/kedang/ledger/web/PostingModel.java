package io.kedang.ledger.web;

import io.kedang.card.Cards;
import io.kedang.ledger.AccountView;
import io.kedang.ledger.Accounts;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryFilter;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.PostedLately;
import io.kedang.ledger.ProductsShipped;
import io.kedang.ledger.Standings;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which entries are posted. */
@Component
class PostingModel {

    private static final int LATEST = 4;

    private final Accounts accounts;
    private final PostingAccounts meant;
    private final Entries entries;
    private final OpenItemRows items;
    private final Standings standings;
    private final PostedLately posted;
    private final ProductsShipped products;
    private final Cards cards;
    private final Words words;
    private final Clock clock;

    PostingModel(
            Accounts accounts,
            PostingAccounts meant,
            Entries entries,
            OpenItemRows items,
            Standings standings,
            PostedLately posted,
            ProductsShipped products,
            Cards cards,
            Words words,
            Clock clock) {
        this.accounts = accounts;
        this.meant = meant;
        this.entries = entries;
        this.items = items;
        this.standings = standings;
        this.posted = posted;
        this.products = products;
        this.cards = cards;
        this.words = words;
        this.clock = clock;
    }

    String show(PostingForm form, Model model) {
        PostingForm dated = form.documentDate().isEmpty() && form.document().isEmpty() ? today(form) : form;
        model.addAttribute("form", dated);
        model.addAttribute("kinds", choices(EntryKind.values(), "ledger.kind."));
        model.addAttribute("settlings", choices(SettlingWay.values(), "ledger.settling.way."));
        model.addAttribute("several", severalMeant(form) ? meant.found(form) : List.of());
        model.addAttribute("blank", LineForm.BLANK);
        model.addAttribute("says", Map.of());
        model.addAttribute("posted", posted.lines());
        account(form, model);
        return "ledger/post";
    }

    void account(PostingForm form, Model model) {
        Optional<AccountView> account = PostingAccounts.card(form).flatMap(accounts::of);
        model.addAttribute("account", account.map(view -> account(form, view)).orElse(null));
        model.addAttribute(
                "products", account.map(view -> products.to(view.card())).orElse(List.of()));
    }

    private PostingAccount account(PostingForm form, AccountView account) {
        CardId card = account.card();
        return new PostingAccount(
                card,
                cards.get(card).name(),
                words.say(account.terms().messageKey(), List.of(account.terms().said())),
                standings.of(List.of(card)).get(card).balance(),
                entries.page(card, EntryFilter.all(), Optional.empty()).entries().stream()
                        .limit(LATEST)
                        .toList(),
                items.of(card, form.entryKind().side().other(), form.shares()));
    }

    private static boolean severalMeant(PostingForm form) {
        return form.card().isEmpty() && !form.customer().isEmpty();
    }

    private PostingForm today(PostingForm form) {
        return form.with("documentDate", LocalDate.now(clock).toString());
    }

    private <E extends Enum<E>> List<Choice> choices(E[] codes, String prefix) {
        return Arrays.stream(codes)
                .filter(code -> !(code instanceof EntryKind kind) || kind.isPosted())
                .map(code -> new Choice(code.name(), words.say(prefix + code)))
                .toList();
    }
}
