package io.kedang.finance.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.finance.DueCursor;
import io.kedang.finance.DueDays;
import io.kedang.finance.DueItem;
import io.kedang.finance.DuePage;
import io.kedang.finance.FallingDue;
import io.kedang.finance.MovedCursor;
import io.kedang.finance.MovedPage;
import io.kedang.finance.Trends;
import io.kedang.finance.Turnover;
import io.kedang.finance.TurnoverEntries;
import io.kedang.identity.People;
import io.kedang.ledger.Ageing;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How what customers owe develops, what falls due, and the entries behind the figures. */
@Controller
@Needs(Permission.SEE_FINANCE)
class FinanceController {

    private final Trends trends;
    private final FallingDue due;
    private final TurnoverEntries entries;
    private final Ageing ageing;
    private final People people;
    private final Clock clock;

    FinanceController(
            Trends trends, FallingDue due, TurnoverEntries entries, Ageing ageing, People people, Clock clock) {
        this.trends = trends;
        this.due = due;
        this.entries = entries;
        this.ageing = ageing;
        this.people = people;
        this.clock = clock;
    }

    @ModelAttribute
    void common(FinanceFilters filters, Model model) {
        model.addAttribute("currency", filters.money());
        model.addAttribute(
                "currencies",
                Choice.ofTexts(ageing.currencies().stream()
                        .map(Currency::getCurrencyCode)
                        .toList()));
    }

    @GetMapping("/finance")
    String trends(FinanceFilters filters, Model model) {
        model.addAttribute("span", filters.span());
        model.addAttribute(
                "spans",
                Choice.ofTexts(Trends.SPANS.stream().map(String::valueOf).toList()));
        model.addAttribute("months", trends.months(filters.span(), filters.money()));
        return "finance/trends";
    }

    @GetMapping("/finance/due")
    String due(FinanceFilters filters, Model model) {
        DueDays days = filters.days(LocalDate.now(clock));
        DuePage page = due.on(days, filters.money(), DueCursor.of(filters.after()));
        model.addAttribute("days", days);
        model.addAttribute("found", page);
        model.addAttribute(
                "names",
                people.names(
                        page.items().stream().map(DueItem::holder).distinct().toList()));
        model.addAttribute(
                "next",
                page.next()
                        .map(cursor -> FinanceFilters.due(days, filters.money(), cursor.text()))
                        .orElse(null));
        return "finance/due";
    }

    @GetMapping("/finance/entries")
    String entries(FinanceFilters filters, Model model) {
        YearMonth month = filters.monthOr(LocalDate.now(clock));
        Turnover what = filters.turnover();
        MovedPage page = entries.of(what, month, filters.money(), MovedCursor.of(filters.after()));
        model.addAttribute("month", month);
        model.addAttribute("what", what);
        model.addAttribute("kinds", Turnover.values());
        model.addAttribute("found", page);
        model.addAttribute(
                "next",
                page.next()
                        .map(cursor -> FinanceFilters.entries(what, month, filters.money(), cursor.text()))
                        .orElse(null));
        return "finance/entries";
    }

    @Configuration
    static class Menu {

        @Bean
        MenuEntry financeEntry() {
            return new MenuEntry("finance.menu", "/finance", "chart-line", Permission.SEE_FINANCE, 68, "g m");
        }
    }
}
