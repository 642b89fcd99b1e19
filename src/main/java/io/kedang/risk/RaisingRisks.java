package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardFlow;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raising that a customer is a risk: by someone who saw it, or by a rule. Whether it is watched others decide. */
@Component
@Transactional
public class RaisingRisks {

    private final Access access;
    private final Cards cards;
    private final ReachOfWatches reach;
    private final CardFlow cardFlow;
    private final SealedValues sealed;
    private final RiskWatchRecords records;
    private final WatchHistory history;
    private final WatchFlow flow;
    private final TellingOfWatches telling;
    private final JdbcClient jdbc;
    private final Clock clock;

    RaisingRisks(
            Access access,
            Cards cards,
            ReachOfWatches reach,
            CardFlow cardFlow,
            SealedValues sealed,
            RiskWatchRecords records,
            WatchHistory history,
            WatchFlow flow,
            TellingOfWatches telling,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.reach = reach;
        this.cardFlow = cardFlow;
        this.sealed = sealed;
        this.records = records;
        this.history = history;
        this.flow = flow;
        this.telling = telling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The person who acts has seen that the customer is a risk.
     *
     * @throws RiskRefused when the card is not archived, or a watch is open already (409)
     */
    public WatchId raise(CardId id, RiskReason reason, Reason seen) {
        access.require(Permission.RAISE_RISKS);
        cardFlow.hold(id);
        CardSummary card = cards.get(id);
        reach.require(card.holding());
        requireArchived(card.state());
        if (open(id).isPresent()) {
            throw RiskRefused.openAlready();
        }
        sealed.requireUntold(id, seen.text());
        RiskWatch watch = begin(RiskWatch.raised(id, reason, seen, access.actor(), clock.instant()));
        history.add(watch, WatchHappening.RAISED, seen.text());
        telling.raised(watch, card.holding().team());
        return watch.id();
    }

    /**
     * A rule has found that the customer is a risk; nobody's rights are asked. The same rule finds the same risk once;
     * while a watch is open it is noted there.
     *
     * @param ruleKey message key of the rule, and after an {@code @} what tells this finding from another, such as the
     *     month
     * @return the watch that is open then; empty when this finding was decided before, or the card is not archived
     */
    public Optional<WatchId> byRule(CardId id, RiskReason reason, String ruleKey) {
        cardFlow.hold(id);
        Optional<WatchId> open = open(id);
        if (open.isPresent()) {
            noteRule(open.get(), ruleKey);
            return open;
        }
        Optional<TeamId> team = archivedTeam(id);
        if (team.isEmpty() || foundBefore(id, ruleKey)) {
            return Optional.empty();
        }
        RiskWatch watch = begin(RiskWatch.found(id, reason, ruleKey, clock.instant()));
        history.addByItself(watch, WatchHappening.FOUND_BY_RULE);
        telling.found(watch, team.get());
        return Optional.of(watch.id());
    }

    /** Whether to offer it to the person who acts. */
    @Transactional(readOnly = true)
    public boolean mayRaise(CardSummary card) {
        return access.may(Permission.RAISE_RISKS)
                && card.state() == CardState.ARCHIVED
                && reach.includes(card.holding())
                && open(card.id()).isEmpty();
    }

    private RiskWatch begin(RiskWatch watch) {
        records.save(watch);
        records.flush();
        flow.begin(watch.id(), watch.card(), watch.raiser());
        return watch;
    }

    private void noteRule(WatchId open, String ruleKey) {
        RiskWatch watch = records.findById(open.value()).orElseThrow(RiskRefused::notFound);
        if (!watch.isFoundBy(ruleKey) && !foundBefore(watch.card(), ruleKey)) {
            int noted = jdbc.sql("insert into risk_rule (card_id, rule_key) values (?, ?) on conflict do nothing")
                    .params(watch.card().value(), ruleKey)
                    .update();
            if (noted > 0) {
                history.addByItself(watch, WatchHappening.FOUND_BY_RULE);
            }
        }
    }

    private boolean foundBefore(CardId card, String ruleKey) {
        return jdbc.sql("""
                        select exists (select from risk_watch where card_id = :card and rule_key = :key)
                            or exists (select from risk_rule where card_id = :card and rule_key = :key)""")
                .param("card", card.value())
                .param("key", ruleKey)
                .query(Boolean.class)
                .single();
    }

    private Optional<WatchId> open(CardId card) {
        return jdbc.sql("select id from risk_watch where card_id = ? and state in ('RAISED', 'WATCHED', 'ENDING')")
                .param(card.value())
                .query(UUID.class)
                .optional()
                .map(WatchId::new);
    }

    private Optional<TeamId> archivedTeam(CardId card) {
        return jdbc.sql("select team from card where id = ? and state = 'ARCHIVED'")
                .param(card.value())
                .query(UUID.class)
                .optional()
                .map(TeamId::new);
    }

    private static void requireArchived(CardState state) {
        if (state != CardState.ARCHIVED) {
            throw RiskRefused.notArchived();
        }
    }
}
