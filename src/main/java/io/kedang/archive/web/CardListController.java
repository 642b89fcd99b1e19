package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.CardCursor;
import io.kedang.archive.CardLine;
import io.kedang.archive.CardQuery;
import io.kedang.archive.FindingCards;
import io.kedang.archive.FindingStaleCards;
import io.kedang.archive.StaleCard;
import io.kedang.archive.StaleCursor;
import io.kedang.archive.StaleQuery;
import io.kedang.card.CardState;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final String STALE = "STALE";

    private final FindingCards finding;
    private final FindingStaleCards stale;
    private final People people;
    private final Codes codes;
    private final Words words;

    CardListController(FindingCards finding, FindingStaleCards stale, People people, Codes codes, Words words) {
        this.finding = finding;
        this.stale = stale;
        this.people = people;
        this.codes = codes;
        this.words = words;
    }

    /** The filters as they stand in the address; what is no state, team or cursor filters nothing. */
    record Filters(String q, String state, String team, String outlet, String freshness, String after) {

        Filters {
            q = text(q);
            state = text(state);
            team = text(team);
            outlet = text(outlet);
            freshness = text(freshness);
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

        /** Only archived cards grow stale. */
        boolean isStale() {
            return freshness.equals(STALE) && (state.isEmpty() || state.equals(CardState.ARCHIVED.name()));
        }

        boolean findsNothing() {
            return freshness.equals(STALE) && !isStale();
        }

        StaleQuery staleQuery() {
            return new StaleQuery(
                    q, teamOf(team), Optional.of(outlet).filter(code -> !code.isEmpty()), StaleCursor.of(after));
        }

        private static Optional<TeamId> teamOf(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(TeamId.of(text));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        public boolean any() {
            return !(q + state + team + outlet + freshness).isEmpty();
        }

        String next(String cursor) {
            return UriComponentsBuilder.fromPath("/cards")
                    .queryParam("q", "{q}")
                    .queryParam("state", "{state}")
                    .queryParam("team", "{team}")
                    .queryParam("outlet", "{outlet}")
                    .queryParam("freshness", "{freshness}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(q, state, team, outlet, freshness, cursor)
                    .toUriString();
        }
    }

    @GetMapping("/cards")
    String list(Filters filters, Model model, Locale locale) {
        Found found = find(filters);
        List<CardLine> lines = found.lines();
        Map<String, String> outlets = new HashMap<>();
        lines.forEach(line -> line.outlet()
                .ifPresent(code -> outlets.computeIfAbsent(code, c -> codes.label(CodeList.OUTLET, c, locale))));
        Map<TeamId, String> teams = new HashMap<>();
        people.teams().forEach(team -> teams.put(team.id(), team.name()));
        model.addAttribute("filters", filters);
        model.addAttribute("lines", lines);
        model.addAttribute("staleSince", found.staleSince());
        model.addAttribute("next", found.next().map(filters::next).orElse(null));
        model.addAttribute(
                "owners",
                people.names(lines.stream().map(CardLine::owner).distinct().toList()));
        model.addAttribute("teamNames", teams);
        model.addAttribute("outletLabels", outlets);
        model.addAttribute("states", states());
        model.addAttribute("freshnesses", List.of(new Choice(STALE, words.say("archive.list.freshness.stale"))));
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

    private Found find(Filters filters) {
        if (filters.findsNothing()) {
            return Found.of(List.of());
        }
        return filters.isStale()
                ? Found.stale(stale.find(filters.staleQuery()))
                : Found.of(finding.find(filters.query()));
    }

    /**
     * A page of the list.
     *
     * @param staleSince of each card, when stale ones were looked for
     * @param next cursor of the next page, when there is one
     */
    private record Found(List<CardLine> lines, Map<CardId, LocalDate> staleSince, Optional<String> next) {

        static Found of(List<CardLine> found) {
            List<CardLine> page = page(found);
            return new Found(page, Map.of(), next(found, page, CardLine::cursor, CardCursor::text));
        }

        static Found stale(List<StaleCard> found) {
            List<StaleCard> page = page(found);
            return new Found(
                    page.stream().map(StaleCard::line).toList(),
                    page.stream().collect(Collectors.toMap(card -> card.line().id(), StaleCard::since)),
                    next(found, page, StaleCard::cursor, StaleCursor::text));
        }

        private static <T> List<T> page(List<T> found) {
            return found.subList(0, Math.min(FindingCards.PAGE, found.size()));
        }

        private static <T, C> Optional<String> next(
                List<T> found, List<T> page, Function<T, C> cursor, Function<C, String> text) {
            return found.size() > page.size()
                    ? Optional.of(cursor.andThen(text).apply(page.get(page.size() - 1)))
                    : Optional.empty();
        }
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
