package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.AgedItemPage;
import io.kedang.ledger.AgedItems;
import io.kedang.ledger.AgeingBucket;
import io.kedang.ledger.AgeingQuery;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** The entries behind a figure of the ageing: of one customer, or of those that a salesperson, team or region has. */
@Controller
@Needs(Permission.SEE_LEDGER)
class AgedItemsController {

    private final AgedItems items;
    private final AgeingRows rows;
    private final Cards cards;
    private final Words words;
    private final Clock clock;

    AgedItemsController(AgedItems items, AgeingRows rows, Cards cards, Words words, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.cards = cards;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/ledger/ageing/items")
    String ofGroup(AgeingFilters filters, AgedItemFilters chosen, Model model, Locale locale) {
        AgeingQuery query = filters.query(LocalDate.now(clock));
        model.addAttribute("card", null);
        model.addAttribute("of", of(filters, locale));
        model.addAttribute("back", filters.table());
        return page(query, chosen, filters.items(Optional.empty()), model);
    }

    @GetMapping("/ledger/{card}/items")
    String ofCustomer(@PathVariable CardId card, AgeingFilters filters, AgedItemFilters chosen, Model model) {
        String name = cards.get(card).name();
        LocalDate on = filters.day(LocalDate.now(clock));
        AgeingQuery query = new AgeingQuery(
                on, items.currency(card), Optional.of(card), Optional.empty(), Optional.empty(), Optional.empty());
        model.addAttribute("card", card);
        model.addAttribute("of", name);
        model.addAttribute("back", "/ledger/" + card);
        return page(query, chosen, AgedItemFilters.link(card, on, Optional.empty()), model);
    }

    private String page(AgeingQuery query, AgedItemFilters chosen, String here, Model model) {
        AgedItemPage page = items.behind(query, chosen.buckets(), chosen.cursor());
        model.addAttribute("page", page);
        model.addAttribute("on", query.on());
        model.addAttribute("money", query.currency());
        model.addAttribute("figure", words.say(chosen.titleKey()));
        model.addAttribute("tabs", tabs(chosen, here));
        model.addAttribute(
                "files",
                Stream.of("xlsx", "csv")
                        .map(ending -> new AgeingController.Tab(
                                ending, chosen.link(here.replaceFirst("/items", "/items." + ending)), false))
                        .toList());
        model.addAttribute(
                "next",
                page.next()
                        .map(cursor -> UriComponentsBuilder.fromUriString(chosen.link(here))
                                .queryParam("from", cursor.text())
                                .toUriString())
                        .orElse(null));
        return "ledger/items";
    }

    private List<AgeingController.Tab> tabs(AgedItemFilters chosen, String here) {
        List<AgedItemFilters> ways = new ArrayList<>();
        ways.add(new AgedItemFilters("", ""));
        Arrays.stream(AgeingBucket.values()).forEach(bucket -> ways.add(new AgedItemFilters(bucket.name(), "")));
        return ways.stream()
                .map(way -> new AgeingController.Tab(
                        words.say(way.titleKey()),
                        way.link(here),
                        way.titleKey().equals(chosen.titleKey())))
                .toList();
    }

    /** Whose entries they are, in words. */
    private String of(AgeingFilters filters, Locale locale) {
        String said = Stream.of(
                        filters.ownerId().map(rows::person),
                        filters.teamId().map(rows::team),
                        filters.regionCode().map(code -> rows.region(code, locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? words.say("ledger.ageing.all") : said;
    }
}
