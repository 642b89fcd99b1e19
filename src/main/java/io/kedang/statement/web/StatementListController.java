package io.kedang.statement.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.shared.CardId;
import io.kedang.statement.FindingStatements;
import io.kedang.statement.StatementCursor;
import io.kedang.statement.StatementListing;
import io.kedang.statement.StatementQuery;
import io.kedang.statement.StatementState;
import java.util.ArrayList;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The list of statements, and how many wait for an answer. */
@Controller
class StatementListController {

    private static final String ALL = "ALL";

    private final FindingStatements finding;
    private final StatementWords words;
    private final Access access;

    StatementListController(FindingStatements finding, StatementWords words, Access access) {
        this.finding = finding;
        this.words = words;
        this.access = access;
    }

    /** The filters as they stand in the address; what is none filters nothing. @param card of one customer only */
    record Filters(
            @Nullable String month,
            @Nullable String state,
            @Nullable String card,
            @Nullable String after) {

        Filters {
            month = month == null ? "" : month;
            state = state == null ? "" : state;
            card = card == null ? "" : card;
            after = after == null ? "" : after;
        }

        StatementQuery query() {
            return new StatementQuery(
                    StatementWords.parseMonth(String.valueOf(month)),
                    StatementWords.of(StatementState.class, String.valueOf(state)),
                    ALL.equals(state) || !String.valueOf(card).isEmpty(),
                    customer(),
                    StatementCursor.of(String.valueOf(after)));
        }

        private Optional<CardId> customer() {
            try {
                return String.valueOf(card).isEmpty() ? Optional.empty() : Optional.of(CardId.of(String.valueOf(card)));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        public boolean any() {
            return !(month + state + card).isEmpty();
        }

        String next(StatementCursor cursor) {
            return UriComponentsBuilder.fromPath("/statements")
                    .queryParam("month", "{month}")
                    .queryParam("state", "{state}")
                    .queryParam("card", "{card}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(month, state, card, cursor.text())
                    .toUriString();
        }
    }

    @GetMapping("/statements")
    @Needs(Permission.SEE_LEDGER)
    String list(Filters filters, Model model) {
        StatementListing listing = finding.find(filters.query());
        model.addAttribute("filters", filters);
        model.addAttribute("statements", listing.statements());
        model.addAttribute("next", listing.next().map(filters::next).orElse(null));
        Map<String, Integer> counts = new HashMap<>();
        finding.waiting().forEach((state, many) -> counts.put(state.name(), many));
        model.addAttribute("counts", counts);
        model.addAttribute("issues", access.may(Permission.ISSUE_STATEMENTS));
        model.addAttribute("months", words.months());
        List<Choice> states = new ArrayList<>(words.choices(List.of(StatementState.values()), "statement.state."));
        states.add(words.choice(ALL, "statement.list.all"));
        model.addAttribute("states", states);
        return "statement/list";
    }

    @Configuration
    static class Menu {

        private static final int ORDER = 68;

        @Bean
        MenuEntry statementListEntry() {
            return new MenuEntry("statement.menu", "/statements", "file-invoice", Permission.SEE_LEDGER, ORDER);
        }
    }
}
