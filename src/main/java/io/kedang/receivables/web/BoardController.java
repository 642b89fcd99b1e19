package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.receivables.CaseColumn;
import io.kedang.receivables.CaseCursor;
import io.kedang.receivables.CaseLine;
import io.kedang.receivables.CaseLines;
import io.kedang.receivables.CaseQuery;
import io.kedang.receivables.FindingCases;
import io.kedang.receivables.Stage;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The cases within reach, as a board and as a list. */
@Controller
@Needs(Permission.FOLLOW_RECEIVABLES)
@RequestMapping("/receivables")
class BoardController {

    private final FindingCases finding;
    private final People people;
    private final CaseWords words;
    private final Clock clock;

    BoardController(FindingCases finding, People people, CaseWords words, Clock clock) {
        this.finding = finding;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** The filters as they stand in the address; what is none filters nothing. */
    record Filters(
            @Nullable String stage,
            @Nullable String team,
            @Nullable String text,
            @Nullable String state,
            @Nullable String after) {

        private static final String ENDED = "ended";
        private static final String BROKEN = "broken";

        Filters {
            stage = stage == null ? "" : stage;
            team = team == null ? "" : team;
            text = text == null ? "" : text.strip();
            state = state == null ? "" : state;
            after = after == null ? "" : after;
        }

        CaseQuery query() {
            return new CaseQuery(
                    ENDED.equals(state),
                    CaseWords.of(Stage.class, String.valueOf(stage)),
                    chosenTeam(),
                    String.valueOf(text),
                    BROKEN.equals(state),
                    CaseCursor.of(String.valueOf(after)));
        }

        Optional<TeamId> chosenTeam() {
            try {
                return String.valueOf(team).isEmpty() ? Optional.empty() : Optional.of(TeamId.of(String.valueOf(team)));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        public boolean any() {
            return !(stage + team + text + state).isEmpty();
        }

        String next(CaseCursor cursor) {
            return UriComponentsBuilder.fromPath("/receivables/list")
                    .queryParam("stage", "{stage}")
                    .queryParam("team", "{team}")
                    .queryParam("text", "{text}")
                    .queryParam("state", "{state}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(stage, team, text, state, cursor.text())
                    .toUriString();
        }
    }

    @GetMapping
    String board(Filters filters, Model model) {
        List<CaseColumn> columns = finding.board(filters.chosenTeam());
        model.addAttribute("columns", columns);
        model.addAttribute("none", columns.stream().allMatch(column -> column.count() == 0));
        show(
                filters,
                columns.stream().flatMap(column -> column.lines().stream()).toList(),
                model);
        return "receivables/board";
    }

    @GetMapping("/list")
    String list(Filters filters, Model model) {
        CaseLines found = finding.find(filters.query());
        model.addAttribute("lines", found.lines());
        model.addAttribute("next", found.next().map(filters::next).orElse(null));
        model.addAttribute("stages", words.choices(List.of(Stage.values()), "receivables.stage."));
        model.addAttribute("states", words.states());
        model.addAttribute("ended", filters.query().ended());
        show(filters, found.lines(), model);
        return "receivables/list";
    }

    private void show(Filters filters, List<CaseLine> lines, Model model) {
        model.addAttribute("filters", filters);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "names",
                people.names(lines.stream().map(CaseLine::holder).distinct().toList()));
        Map<TeamId, String> names = new HashMap<>();
        people.teams().forEach(team -> names.put(team.id(), team.name()));
        model.addAttribute("teamNames", names);
        model.addAttribute(
                "teams",
                people.teams().stream()
                        .filter(Team::open)
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList());
    }

    @Configuration
    static class Menu {

        @Bean
        MenuEntry receivablesEntry() {
            return new MenuEntry("receivables.menu", "/receivables", "coins", Permission.FOLLOW_RECEIVABLES, 64, "g o");
        }
    }
}
