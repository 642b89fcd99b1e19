package io.kedang.finance.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.finance.DueDays;
import io.kedang.finance.DueItem;
import io.kedang.finance.FallingDue;
import io.kedang.finance.TrendMonth;
import io.kedang.finance.Trends;
import io.kedang.finance.Turnover;
import io.kedang.finance.TurnoverEntries;
import io.kedang.identity.People;
import io.kedang.ledger.LedgerMonth;
import io.kedang.page.TableFile;
import io.kedang.page.TableRows;
import io.kedang.page.Words;
import io.kedang.shared.EmployeeId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is seen on the pages of finance, all pages of it, as a file. */
@Controller
@Needs(Permission.SEE_FINANCE)
class FinanceFileController {

    private final Trends trends;
    private final FallingDue due;
    private final TurnoverEntries entries;
    private final People people;
    private final Words words;
    private final Clock clock;

    FinanceFileController(
            Trends trends, FallingDue due, TurnoverEntries entries, People people, Words words, Clock clock) {
        this.trends = trends;
        this.due = due;
        this.entries = entries;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/finance/trends.{ending:csv|xlsx}")
    void trends(@PathVariable String ending, FinanceFilters filters, HttpServletResponse response) {
        List<TrendMonth> months = trends.takeAway(filters.span(), filters.money());
        answer(
                ending,
                response,
                words.say("finance.trends.title") + " " + LocalDate.now(clock),
                Stream.of(
                        "finance.month",
                        "finance.trends.owed",
                        "finance.turnover.SALES",
                        "finance.turnover.RECEIPTS",
                        "finance.trends.days",
                        "finance.trends.collected",
                        "finance.currency"),
                out -> months.forEach(month -> out.add(cells(month.figures(), filters))));
    }

    private static Object[] cells(LedgerMonth month, FinanceFilters filters) {
        return new Object[] {
            month.month().toString(),
            month.closing(),
            month.sales(),
            month.receipts(),
            month.daysOutstanding().<Object>map(days -> days).orElse(""),
            month.collected().<Object>map(rate -> rate).orElse(""),
            filters.money().getCurrencyCode()
        };
    }

    @GetMapping("/finance/due.{ending:csv|xlsx}")
    void due(@PathVariable String ending, FinanceFilters filters, HttpServletResponse response) {
        DueDays days = filters.days(LocalDate.now(clock));
        answer(
                ending,
                response,
                words.say("finance.due.title") + " " + days.from() + " " + days.to(),
                Stream.of(
                        "finance.customer",
                        "finance.due.on",
                        "finance.document",
                        "finance.due.instalment",
                        "finance.due.holder",
                        "finance.amount",
                        "finance.due.open",
                        "finance.currency"),
                out -> due.each(days, filters.money(), items -> write(items, filters, out)));
    }

    private void write(List<DueItem> items, FinanceFilters filters, TableRows out) {
        Map<EmployeeId, String> names =
                people.names(items.stream().map(DueItem::holder).distinct().toList());
        items.forEach(item -> out.add(
                item.customer(),
                item.dueOn(),
                item.document(),
                item.part(),
                names.getOrDefault(item.holder(), ""),
                item.amount(),
                item.open(),
                filters.money().getCurrencyCode()));
    }

    @GetMapping("/finance/entries.{ending:csv|xlsx}")
    void entries(@PathVariable String ending, FinanceFilters filters, HttpServletResponse response) {
        YearMonth month = filters.monthOr(LocalDate.now(clock));
        Turnover what = filters.turnover();
        answer(
                ending,
                response,
                words.say(what.messageKey()) + " " + month,
                Stream.of(
                        "finance.customer",
                        "finance.entries.on",
                        "finance.entries.kind",
                        "finance.document",
                        "finance.amount",
                        "finance.currency"),
                out -> entries.each(
                        what,
                        month,
                        filters.money(),
                        some -> some.forEach(entry -> out.add(
                                entry.customer(),
                                entry.postedOn(),
                                words.say("ledger.kind." + entry.kind()),
                                entry.document(),
                                entry.amount(),
                                filters.money().getCurrencyCode()))));
    }

    private void answer(
            String ending,
            HttpServletResponse response,
            String name,
            Stream<String> headings,
            Consumer<TableRows> tell) {
        TableFile.of(ending)
                .orElseThrow()
                .answer(response, name, headings.map(words::say).toList(), tell);
    }
}
