package io.kedang.risk.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.risk.FindingWatches;
import io.kedang.risk.ReportLine;
import io.kedang.risk.RiskReason;
import io.kedang.risk.WatchCursor;
import io.kedang.risk.WatchLine;
import io.kedang.risk.WatchQuery;
import io.kedang.risk.WatchState;
import io.kedang.shared.TeamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of watches, and what the managers reported to the leader. */
@Controller
class WatchListController {

    private final FindingWatches finding;
    private final People people;
    private final RiskWords words;

    WatchListController(FindingWatches finding, People people, RiskWords words) {
        this.finding = finding;
        this.people = people;
        this.words = words;
    }

    /** The filters as they stand in the address; what is none filters nothing. */
    record Filters(
            @Nullable String state,
            @Nullable String reason,
            @Nullable String team,
            @Nullable String after) {

        Filters {
            state = state == null ? "" : state;
            reason = reason == null ? "" : reason;
            team = team == null ? "" : team;
            after = after == null ? "" : after;
        }

        WatchQuery query() {
            return new WatchQuery(
                    RiskWords.of(WatchState.class, String.valueOf(state)),
                    RiskWords.of(RiskReason.class, String.valueOf(reason)),
                    teamOf(String.valueOf(team)),
                    WatchCursor.of(String.valueOf(after)));
        }

        private static Optional<TeamId> teamOf(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(TeamId.of(text));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        public boolean any() {
            return !(state + reason + team).isEmpty();
        }

        String next(WatchCursor cursor) {
            return UriComponentsBuilder.fromPath("/risks")
                    .queryParam("state", "{state}")
                    .queryParam("reason", "{reason}")
                    .queryParam("team", "{team}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(state, reason, team, cursor.text())
                    .toUriString();
        }
    }

    @GetMapping("/risks")
    @Needs(Permission.RAISE_RISKS)
    String list(Filters filters, Model model) {
        List<WatchLine> found = finding.find(filters.query());
        List<WatchLine> lines = page(found);
        model.addAttribute("filters", filters);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "next",
                found.size() > lines.size()
                        ? filters.next(lines.get(lines.size() - 1).cursor())
                        : null);
        model.addAttribute(
                "names",
                people.names(lines.stream().map(WatchLine::holder).distinct().toList()));
        model.addAttribute("teamNames", teamNames());
        model.addAttribute("states", words.choices(List.of(WatchState.values()), "risk.state."));
        model.addAttribute("reasons", words.choices(List.of(RiskReason.values()), "risk.reason."));
        model.addAttribute(
                "teams",
                people.teams().stream()
                        .filter(Team::open)
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList());
        return "risk/list";
    }

    @GetMapping("/risks/reports")
    @Needs(Permission.READ_REPORTS)
    String reports(@RequestParam(defaultValue = "") String after, Model model) {
        List<ReportLine> found = finding.reports(WatchCursor.of(after));
        List<ReportLine> lines = page(found);
        model.addAttribute("open", finding.open());
        model.addAttribute("lines", lines);
        model.addAttribute(
                "next",
                found.size() > lines.size()
                        ? "/risks/reports?after="
                                + lines.get(lines.size() - 1).cursor().text()
                        : null);
        model.addAttribute("teamNames", teamNames());
        model.addAttribute(
                "names",
                people.names(lines.stream()
                        .flatMap(line -> line.report().reporter().persons())
                        .distinct()
                        .toList()));
        return "risk/reports";
    }

    private static <T> List<T> page(List<T> found) {
        return found.subList(0, Math.min(FindingWatches.PAGE, found.size()));
    }

    private Map<TeamId, String> teamNames() {
        Map<TeamId, String> names = new HashMap<>();
        people.teams().forEach(team -> names.put(team.id(), team.name()));
        return names;
    }

    @Configuration
    static class Menu {

        @Bean
        MenuEntry riskListEntry() {
            return new MenuEntry("risk.menu", "/risks", "shield-exclamation", Permission.RAISE_RISKS, 55, "g w");
        }
    }
}
