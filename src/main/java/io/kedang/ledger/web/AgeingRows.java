package io.kedang.ledger.web;

import io.kedang.card.Cards;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.ledger.AgeingBucket;
import io.kedang.ledger.AgeingGroup;
import io.kedang.ledger.AgeingGrouping;
import io.kedang.ledger.AgeingLine;
import io.kedang.ledger.web.AgeingRow.Figure;
import io.kedang.page.Amounts;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the lines of the ageing names, and their figures links to the entries behind them. */
@Component
class AgeingRows {

    private final Cards cards;
    private final People people;
    private final Codes codes;
    private final Words words;
    private final Amounts amounts;

    AgeingRows(Cards cards, People people, Codes codes, Words words, Amounts amounts) {
        this.cards = cards;
        this.people = people;
        this.codes = codes;
        this.words = words;
        this.amounts = amounts;
    }

    /** The lines of a page. */
    List<AgeingRow> of(List<AgeingGroup> groups, AgeingFilters filters, LocalDate on, Locale locale) {
        Map<String, String> names = names(groups, filters.grouping(), locale);
        return groups.stream()
                .map(group -> new AgeingRow(
                        names.getOrDefault(group.key(), group.key()),
                        href(group, filters),
                        figures(group.line(), items(group, filters, on))))
                .toList();
    }

    /** The line below them. */
    AgeingRow total(AgeingLine line, AgeingFilters filters) {
        return new AgeingRow(words.say("ledger.ageing.total"), null, figures(line, filters::items));
    }

    /** What the groups are called, by key, in one query. */
    Map<String, String> names(List<AgeingGroup> groups, AgeingGrouping grouping, Locale locale) {
        List<String> keys = groups.stream().map(AgeingGroup::key).toList();
        Map<String, String> names = new HashMap<>();
        switch (grouping) {
            case CUSTOMER ->
                cards.names(keys.stream().map(CardId::of).toList())
                        .forEach((card, name) -> names.put(card.toString(), name));
            case SALESPERSON ->
                people.names(keys.stream().map(EmployeeId::of).toList())
                        .forEach((person, name) -> names.put(person.toString(), name));
            case TEAM -> names.putAll(teams());
            case REGION -> keys.forEach(code -> names.put(code, region(code, locale)));
        }
        return names;
    }

    private Map<String, String> teams() {
        return people.teams().stream()
                .collect(Collectors.toMap(team -> team.id().toString(), Team::name));
    }

    String team(TeamId id) {
        return people.team(id).map(Team::name).orElse("");
    }

    String person(EmployeeId id) {
        return people.names(List.of(id)).getOrDefault(id, "");
    }

    String region(String code, Locale locale) {
        return code.isEmpty() ? words.say("ledger.ageing.no-region") : codes.label(CodeList.REGION, code, locale);
    }

    private static String href(AgeingGroup group, AgeingFilters filters) {
        return switch (filters.grouping()) {
            case CUSTOMER -> "/ledger/" + group.key();
            case TEAM ->
                filters.only(group.key()).by(AgeingGrouping.SALESPERSON).table();
            case SALESPERSON, REGION ->
                filters.only(group.key()).by(AgeingGrouping.CUSTOMER).table();
        };
    }

    private static Function<Optional<AgeingBucket>, String> items(
            AgeingGroup group, AgeingFilters filters, LocalDate on) {
        return filters.grouping() == AgeingGrouping.CUSTOMER
                ? bucket -> AgedItemFilters.link(CardId.of(group.key()), on, bucket)
                : bucket -> filters.only(group.key()).items(bucket);
    }

    private List<Figure> figures(AgeingLine line, Function<Optional<AgeingBucket>, String> link) {
        List<Figure> figures = new ArrayList<>();
        for (AgeingBucket bucket : AgeingBucket.values()) {
            BigDecimal amount = bucket.in(line);
            figures.add(new Figure(
                    words.say(bucket.messageKey()),
                    amounts.text(amount, line.currency()),
                    link.apply(Optional.of(bucket)),
                    amount.signum() == 0,
                    bucket == AgeingBucket.D90 || bucket == AgeingBucket.OVER_90));
        }
        figures.add(new Figure(
                words.say("ledger.ageing.balance"),
                amounts.text(line.balance(), line.currency()),
                link.apply(Optional.empty()),
                false,
                false));
        return figures;
    }
}
