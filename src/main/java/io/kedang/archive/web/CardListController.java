package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.CardCursor;
import io.kedang.archive.CardLine;
import io.kedang.archive.CardQuery;
import io.kedang.archive.FindingCards;
import io.kedang.card.CardState;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.page.Words;
import io.kedang.shared.TeamId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The archive list. */
@Controller
@Needs(Permission.READ_CARDS)
class CardListController {

    private static final int LONGEST_TEXT = 100;

    private final FindingCards finding;
    private final People people;
    private final Codes codes;
    private final Words words;

    CardListController(FindingCards finding, People people, Codes codes, Words words) {
        this.finding = finding;
        this.people = people;
        this.codes = codes;
        this.words = words;
    }

    /** The filters as they stand in the address; what is no state, team or cursor filters nothing. */
    record Filters(String q, String state, String team, String outlet, String after) {

        Filters {
            q = text(q);
            state = text(state);
            team = text(team);
            outlet = text(outlet);
            after = text(after);
        }

        private static String text(@org.jspecify.annotations.Nullable String given) {
            String text = given == null ? "" : given.strip();
            return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        }

        CardQuery query() {
            return new CardQuery(
                    q,
                    Arrays.stream(CardState.values())
                            .filter(s -> s.name().equals(state))
                            .findFirst(),
                    teamOf(team),
                    Optional.of(outlet).filter(code -> !code.isEmpty()),
                    CardCursor.of(after));
        }

        private static Optional<TeamId> teamOf(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(TeamId.of(text));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        public boolean any() {
            return !(q + state + team + outlet).isEmpty();
        }

        String next(CardCursor cursor) {
            return UriComponentsBuilder.fromPath("/cards")
                    .queryParam("q", "{q}")
                    .queryParam("state", "{state}")
                    .queryParam("team", "{team}")
                    .queryParam("outlet", "{outlet}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(q, state, team, outlet, cursor.text())
                    .toUriString();
        }
    }

    @GetMapping("/cards")
    String list(Filters filters, Model model, Locale locale) {
        List<CardLine> found = finding.find(filters.query());
        List<CardLine> lines = found.subList(0, Math.min(FindingCards.PAGE, found.size()));
        Map<String, String> outlets = new HashMap<>();
        lines.forEach(line -> line.outlet()
                .ifPresent(code -> outlets.computeIfAbsent(code, c -> codes.label(CodeList.OUTLET, c, locale))));
        Map<TeamId, String> teams = new HashMap<>();
        people.teams().forEach(team -> teams.put(team.id(), team.name()));
        model.addAttribute("filters", filters);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "next",
                found.size() > lines.size()
                        ? filters.next(lines.get(lines.size() - 1).cursor())
                        : null);
        model.addAttribute(
                "owners",
                people.names(lines.stream().map(CardLine::owner).distinct().toList()));
        model.addAttribute("teamNames", teams);
        model.addAttribute("outletLabels", outlets);
        model.addAttribute("states", states());
        model.addAttribute(
                "teams",
                people.teams().stream()
                        .filter(Team::open)
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList());
        model.addAttribute(
                "outlets",
                codes.choices(CodeList.OUTLET, locale).stream()
                        .map(code -> new Choice(code.code(), code.label()))
                        .toList());
        return "archive/list";
    }

    private List<Choice> states() {
        return Arrays.stream(CardState.values())
                .map(state -> new Choice(state.name(), words.say("card.state." + state)))
                .toList();
    }

    @Configuration
    static class Menu {

        @Bean
        MenuEntry archiveListEntry() {
            return new MenuEntry("archive.list.menu", "/cards", "address-book", Permission.READ_CARDS, 30, "g c");
        }
    }
}
