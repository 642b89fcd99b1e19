package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingGrouping;
import io.kedang.ledger.AgeingPage;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.page.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How old is what customers owe, on any day, by customer, salesperson, team or region. */
@Controller
@Needs(Permission.SEE_LEDGER)
class AgeingController {

    private final Ageing ageing;
    private final AgeingRows rows;
    private final People people;
    private final Codes codes;
    private final Words words;
    private final Clock clock;

    AgeingController(Ageing ageing, AgeingRows rows, People people, Codes codes, Words words, Clock clock) {
        this.ageing = ageing;
        this.rows = rows;
        this.people = people;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    /** A link to another way of looking at the same. */
    record Tab(String label, String href, boolean here) {}

    @GetMapping("/ledger/ageing")
    String table(AgeingFilters filters, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = filters.day(today);
        AgeingPage page = ageing.by(filters.grouping(), filters.query(today), filters.cursor());
        model.addAttribute("filters", filters);
        model.addAttribute("on", on);
        model.addAttribute("future", on.isAfter(today));
        model.addAttribute("money", filters.money());
        model.addAttribute("grouping", filters.grouping());
        model.addAttribute("rows", rows.of(page.groups(), filters, on, locale));
        model.addAttribute("total", rows.total(page.total(), filters));
        model.addAttribute(
                "next", page.next().map(cursor -> filters.after(cursor).table()).orElse(null));
        model.addAttribute(
                "files",
                Stream.of("xlsx", "csv")
                        .map(ending -> new Tab(ending, filters.file(ending), false))
                        .toList());
        model.addAttribute("groupings", groupings(filters));
        model.addAttribute("currencies", currencies(filters));
        model.addAttribute("owner", filters.ownerId().map(rows::person).orElse(""));
        choices(model, locale);
        return "ledger/ageing";
    }

    private List<Tab> groupings(AgeingFilters filters) {
        return Arrays.stream(AgeingGrouping.values())
                .map(one -> new Tab(words.say(one.messageKey()), filters.by(one).table(), one == filters.grouping()))
                .toList();
    }

    /** None when all accounts are kept in one. */
    private List<Tab> currencies(AgeingFilters filters) {
        List<Currency> kept = ageing.currencies();
        return kept.size() < 2
                ? List.of()
                : kept.stream()
                        .map(one ->
                                new Tab(one.getCurrencyCode(), filters.in(one).table(), one.equals(filters.money())))
                        .toList();
    }

    private void choices(Model model, Locale locale) {
        model.addAttribute(
                "teams",
                people.teams().stream()
                        .filter(Team::open)
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList());
        model.addAttribute(
                "regions",
                Stream.concat(
                                codes.choices(CodeList.REGION, locale).stream()
                                        .map(code -> new Choice(code.code(), code.label())),
                                Stream.of(new Choice(AgeingFilters.NO_REGION, words.say("ledger.ageing.no-region"))))
                        .toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuEntry ageingMenuEntry() {
            return new MenuEntry(
                    "ledger.ageing.menu", "/ledger/ageing", "calendar-dollar", Permission.SEE_LEDGER, 36, "g a");
        }
    }
}
