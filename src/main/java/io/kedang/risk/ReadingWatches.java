package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.identity.Person;
import io.kedang.shared.TeamId;
import io.kedang.worklist.OpenTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading a watch, for those who reach its card. */
@Component
@Transactional(readOnly = true)
public class ReadingWatches {

    /** On a card's page. */
    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final Access access;
    private final Cards cards;
    private final ReachOfWatches reach;
    private final RiskWatchRecords records;
    private final Criteria criteria;
    private final Duties duties;
    private final DutyHolders holders;
    private final RiskVisits visits;
    private final WatchReports reports;
    private final WatchHistory history;
    private final Deciders deciders;
    private final Clock clock;

    ReadingWatches(
            JdbcClient jdbc,
            Access access,
            Cards cards,
            ReachOfWatches reach,
            RiskWatchRecords records,
            Criteria criteria,
            Duties duties,
            DutyHolders holders,
            RiskVisits visits,
            WatchReports reports,
            WatchHistory history,
            Deciders deciders,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.cards = cards;
        this.reach = reach;
        this.records = records;
        this.criteria = criteria;
        this.duties = duties;
        this.holders = holders;
        this.visits = visits;
        this.reports = reports;
        this.history = history;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** @throws RiskRefused when unknown or about a card out of reach (404) */
    public WatchView get(WatchId id) {
        access.require(Permission.RAISE_RISKS);
        RiskWatch watch = records.findById(id.value()).orElseThrow(RiskRefused::notFound);
        CardSummary card = cards.get(watch.card());
        reach.require(card.holding());
        return watch.view(
                card,
                reports.figures(id, LocalDate.now(clock)),
                criteria.of(id),
                duties.of(id),
                visits.of(id),
                reports.of(id),
                history.of(id),
                deciders.isOne(card));
    }

    /** The latest ones of a card that the person who acts reaches; none for those who have nothing to do with risks. */
    public WatchesOfCard of(CardSummary card) {
        boolean knows = access.may(Permission.RAISE_RISKS) && reach.includes(card.holding());
        return new WatchesOfCard(knows ? lines(card) : List.of());
    }

    private List<WatchesOfCard.Line> lines(CardSummary card) {
        return jdbc.sql("select id, reason, state, raised_at from risk_watch where card_id = ?"
                        + " order by raised_at desc limit " + SHOWN)
                .param(card.id().value())
                .query((row, n) -> new WatchesOfCard.Line(
                        new WatchId(row.getObject("id", UUID.class)),
                        RiskReason.valueOf(row.getString("reason")),
                        WatchState.valueOf(row.getString("state")),
                        row.getTimestamp("raised_at").toInstant()))
                .list();
    }

    /** The visit that a task asks for. */
    public RiskVisit visit(OpenTask task) {
        access.require(Permission.RAISE_RISKS);
        cards.get(task.requireCard());
        return visits.find(new RiskVisitId(task.subject().value())).orElseThrow(RiskRefused::notFound);
    }

    /** To whom duties about the customers of the team can be given. */
    public List<Person> dutyHolders(TeamId team) {
        access.require(Permission.RAISE_RISKS);
        return holders.of(team);
    }
}
