package io.kedang.receivables;

import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens cases, one for each customer. A customer whose arrears from before the end of the last case are open again has
 * that case opened anew: a payment was taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpeningCases {

    private final JdbcClient jdbc;
    private final ReceivableCaseRecords records;
    private final Staging staging;
    private final CaseHistory history;
    private final FollowUpFlow flow;
    private final TellingOfCases telling;
    private final Clock clock;

    OpeningCases(
            JdbcClient jdbc,
            ReceivableCaseRecords records,
            Staging staging,
            CaseHistory history,
            FollowUpFlow flow,
            TellingOfCases telling,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.staging = staging;
        this.history = history;
        this.flow = flow;
        this.telling = telling;
        this.clock = clock;
    }

    /** The latest cases of these customers, as far as they ended by payment and none is open. */
    Map<CardId, CaseId> cleared(Collection<CardId> cards) {
        return jdbc
                .sql("""
                        select card_id, id from (
                            select distinct on (card_id) card_id, id, step from receivables_case
                            where card_id = any(?) order by card_id, opened_at desc) latest
                        where step = 'CLEARED'""")
                .param(cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new CardId(row.getObject("card_id", UUID.class)), new CaseId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param arrears beyond tolerance; the standing of the customer is held and no case open */
    void open(CardId card, Arrears arrears, Tolerance tolerance) {
        Optional<CaseId> last = Optional.ofNullable(cleared(List.of(card)).get(card));
        if (last.isEmpty() || !reopen(last.get(), arrears, tolerance)) {
            begin(card, arrears);
        }
    }

    /** @return whether its arrears are open again; else nothing happens */
    boolean reopen(CaseId id, Arrears arrears, Tolerance tolerance) {
        ReceivableCase last = records.findForUpdate(id.value()).orElseThrow(ReceivablesRefused::notFound);
        boolean theSame = last.endedOn()
                .filter(end -> arrears.oldest().plusDays(tolerance.days()).isBefore(end))
                .isPresent();
        if (theSame) {
            last.reopen(arrears, staging.byFigures(last, arrears), LocalDate.now(clock));
            start(last, CaseHappening.REOPENED);
        }
        return theSame;
    }

    private void begin(CardId card, Arrears arrears) {
        LocalDate today = LocalDate.now(clock);
        StagePick pick = staging.first(card, arrears);
        start(ReceivableCase.opened(card, arrears, pick, today, clock.instant()), CaseHappening.OPENED);
    }

    private void start(ReceivableCase opened, CaseHappening how) {
        records.save(opened);
        records.flush();
        history.add(opened, CaseNews.of(how).amount(opened.overdue()).rule(opened.rule()));
        flow.begin(opened.id(), opened.card());
        telling.opened(opened);
    }
}
