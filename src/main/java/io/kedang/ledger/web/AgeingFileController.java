package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.ledger.AgedItem;
import io.kedang.ledger.AgedItems;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingBucket;
import io.kedang.ledger.AgeingGroup;
import io.kedang.ledger.AgeingGrouping;
import io.kedang.ledger.AgeingQuery;
import io.kedang.page.TableFile;
import io.kedang.page.TableRows;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is seen of the ageing, all pages of it, as a file. */
@Controller
@Needs(Permission.SEE_LEDGER)
class AgeingFileController {

    private static final int NAMED_AT_ONCE = 1000;

    private final Ageing ageing;
    private final AgedItems items;
    private final AgeingRows rows;
    private final Words words;
    private final Clock clock;

    AgeingFileController(Ageing ageing, AgedItems items, AgeingRows rows, Words words, Clock clock) {
        this.ageing = ageing;
        this.items = items;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/ledger/ageing.{ending:csv|xlsx}")
    void table(@PathVariable String ending, AgeingFilters filters, Locale locale, HttpServletResponse response) {
        AgeingQuery query = filters.query(LocalDate.now(clock));
        AgeingGrouping grouping = filters.grouping();
        List<String> headings = new ArrayList<>(List.of(words.say(grouping.messageKey())));
        Arrays.stream(AgeingBucket.values()).forEach(bucket -> headings.add(words.say(bucket.messageKey())));
        headings.add(words.say("ledger.ageing.balance"));
        headings.add(words.say("ledger.ageing.currency"));
        headings.add(words.say("ledger.ageing.day"));
        answer(ending, response, words.say("ledger.ageing.title"), query, headings, out -> {
            List<AgeingGroup> waiting = new ArrayList<>();
            ageing.each(grouping, query, group -> {
                waiting.add(group);
                if (waiting.size() == NAMED_AT_ONCE) {
                    write(waiting, grouping, query.on(), locale, out);
                }
            });
            write(waiting, grouping, query.on(), locale, out);
        });
    }

    private void write(List<AgeingGroup> waiting, AgeingGrouping grouping, LocalDate on, Locale locale, TableRows out) {
        Map<String, String> names = rows.names(waiting, grouping, locale);
        waiting.forEach(group -> out.add(Stream.of(
                        Stream.of(names.getOrDefault(group.key(), group.key())),
                        Arrays.stream(AgeingBucket.values()).map(bucket -> bucket.in(group.line())),
                        Stream.of(
                                group.line().balance(), group.line().currency().getCurrencyCode(), on))
                .flatMap(cells -> cells)
                .toArray()));
        waiting.clear();
    }

    @GetMapping("/ledger/ageing/items.{ending:csv|xlsx}")
    void itemsOfGroup(
            @PathVariable String ending, AgeingFilters filters, AgedItemFilters chosen, HttpServletResponse response) {
        items(ending, filters.query(LocalDate.now(clock)), chosen, response);
    }

    @GetMapping("/ledger/{card}/items.{ending:csv|xlsx}")
    void itemsOfCustomer(
            @PathVariable CardId card,
            @PathVariable String ending,
            AgeingFilters filters,
            AgedItemFilters chosen,
            HttpServletResponse response) {
        LocalDate on = filters.day(LocalDate.now(clock));
        AgeingQuery query = new AgeingQuery(
                on, items.currency(card), Optional.of(card), Optional.empty(), Optional.empty(), Optional.empty());
        items(ending, query, chosen, response);
    }

    private void items(String ending, AgeingQuery query, AgedItemFilters chosen, HttpServletResponse response) {
        List<String> headings = Stream.of(
                        "customer",
                        "kind",
                        "document",
                        "part",
                        "document-date",
                        "posted-on",
                        "due-on",
                        "days-late",
                        "amount",
                        "open",
                        "currency",
                        "day")
                .map(column -> words.say("ledger.ageing." + column))
                .toList();
        answer(
                ending,
                response,
                words.say(chosen.titleKey()),
                query,
                headings,
                out -> items.each(query, chosen.buckets(), item -> out.add(cells(item, query))));
    }

    private Object[] cells(AgedItem item, AgeingQuery query) {
        return new Object[] {
            item.customer(),
            words.say("ledger.kind." + item.kind()),
            item.document(),
            item.id().part(),
            item.documentDate(),
            item.postedOn(),
            item.dueOn(),
            item.daysLate(),
            item.amount(),
            item.open(),
            query.currency().getCurrencyCode(),
            query.on()
        };
    }

    private void answer(
            String ending,
            HttpServletResponse response,
            String title,
            AgeingQuery query,
            List<String> headings,
            Consumer<TableRows> tell) {
        TableFile.of(ending).orElseThrow().answer(response, title + " " + query.on(), headings, tell);
    }
}
