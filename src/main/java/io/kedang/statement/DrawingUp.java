package io.kedang.statement;

import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingLine;
import io.kedang.ledger.Standing;
import io.kedang.ledger.Standings;
import io.kedang.receivables.CustomerLanguages;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws up from the ledger what statements say, for one customer or many at once; nobody posts to them meanwhile. */
@Component
class DrawingUp {

    private final Standings standings;
    private final Ageing ageing;
    private final MonthEntries entries;
    private final CustomerLanguages languages;
    private final JdbcClient jdbc;

    DrawingUp(Standings standings, Ageing ageing, MonthEntries entries, CustomerLanguages languages, JdbcClient jdbc) {
        this.standings = standings;
        this.ageing = ageing;
        this.entries = entries;
        this.languages = languages;
        this.jdbc = jdbc;
    }

    private record Named(CardId card, String name, String archiveNumber) {}

    /** In the order of the cards; those without an account are left out. Holds the standings until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DrawnStatement> of(Collection<CardId> cards, YearMonth month) {
        Map<CardId, Standing> held = standings.hold(cards);
        LocalDate last = month.atEndOfMonth();
        Map<CardId, AgeingLine> ages = ageing.of(held.keySet(), last);
        Map<CardId, BigDecimal> openings = entries.openings(held.keySet(), month);
        Map<CardId, List<StatementLine>> lines = entries.lines(openings, month);
        Map<CardId, Locale> spoken = languages.of(held.keySet());
        List<DrawnStatement> drawn = new ArrayList<>();
        for (Named named : named(held.keySet())) {
            CardId card = named.card();
            List<StatementLine> own = lines.getOrDefault(card, List.of());
            drawn.add(new DrawnStatement(
                    card,
                    month,
                    named.name(),
                    named.archiveNumber(),
                    Objects.requireNonNull(spoken.get(card)),
                    figures(Objects.requireNonNull(openings.get(card)), own, Objects.requireNonNull(ages.get(card))),
                    own,
                    Objects.requireNonNull(held.get(card)).lines()));
        }
        return drawn;
    }

    static StatementFigures figures(BigDecimal opening, List<StatementLine> lines, AgeingLine ages) {
        BigDecimal charged = sum(lines, true);
        BigDecimal credited = sum(lines, false).negate();
        BigDecimal closing =
                lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
        return new StatementFigures(ages.currency(), opening, charged, credited, closing, ages);
    }

    private static BigDecimal sum(List<StatementLine> lines, boolean charges) {
        return lines.stream()
                .filter(line -> line.isCharge() == charges)
                .map(StatementLine::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private List<Named> named(Collection<CardId> cards) {
        return jdbc.sql("select id, name, archive_number from card where id = any(?) order by id")
                .param(cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query((row, n) -> new Named(
                        new CardId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("archive_number"), "")))
                .list();
    }
}
