package io.kedang.risk;

import io.kedang.access.Actor;
import io.kedang.card.CardSummary;
import io.kedang.shared.CardId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer that is, or was, watched: who raised it, where it stands, what comes next. */
@Entity
@Table(name = "risk_watch")
class RiskWatch {

    /** In a rule's key, what follows tells one finding from another of the same rule. */
    static final String RULE_END = "@";

    @Id
    private UUID id;

    private UUID cardId;

    @Enumerated(EnumType.STRING)
    private RiskReason reason;

    private String seen;
    private @Nullable String ruleKey;

    @Enumerated(EnumType.STRING)
    private WatchState state;

    private @Nullable UUID raisedBy;
    private @Nullable UUID raisedDeputy;
    private Instant raisedAt;
    private @Nullable Instant watchedAt;
    private @Nullable UUID proposedBy;
    private @Nullable UUID proposedDeputy;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate nextVisitOn;
    private @Nullable LocalDate nextReportOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RiskWatch() {}

    private RiskWatch(CardId card, RiskReason reason, String seen, Instant now) {
        this.id = UUID.randomUUID();
        this.cardId = card.value();
        this.reason = reason;
        this.seen = seen;
        this.state = WatchState.RAISED;
        this.raisedAt = now;
    }

    static RiskWatch raised(CardId card, RiskReason reason, Reason seen, Actor by, Instant now) {
        RiskWatch watch = new RiskWatch(card, reason, seen.text(), now);
        watch.raisedBy = by.id().value();
        watch.raisedDeputy = Doer.of(by).deputyOrNull();
        return watch;
    }

    static RiskWatch found(CardId card, RiskReason reason, String ruleKey, Instant now) {
        RiskWatch watch = new RiskWatch(card, reason, "", now);
        watch.ruleKey = ruleKey;
        return watch;
    }

    WatchId id() {
        return new WatchId(id);
    }

    CardId card() {
        return new CardId(cardId);
    }

    WatchState state() {
        return state;
    }

    /** Empty when a rule found it. */
    Optional<Doer> raiser() {
        return Doer.of(raisedBy, raisedDeputy);
    }

    /** Who proposed its end, as long as that is not decided. */
    Optional<Doer> proposer() {
        return Doer.of(proposedBy, proposedDeputy);
    }

    boolean isFoundBy(String rule) {
        return rule.equals(ruleKey);
    }

    /** Itself with all that belongs to it. */
    WatchView view(
            CardSummary card,
            WatchFigures figures,
            List<Criterion> criteria,
            List<Duty> duties,
            List<RiskVisit> visits,
            List<WatchReport> reports,
            List<WatchEvent> events,
            boolean decides) {
        return new WatchView(
                id(),
                card,
                reason,
                seen,
                Optional.ofNullable(ruleKey).map(key -> key.split(RULE_END)[0]),
                raiser(),
                raisedAt,
                state,
                Optional.ofNullable(watchedAt),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(nextReportOn),
                figures,
                criteria,
                duties,
                visits,
                reports,
                events,
                decides);
    }

    void watch(LocalDate firstVisit, LocalDate firstReport, Instant now) {
        require(WatchState.RAISED);
        state = WatchState.WATCHED;
        watchedAt = now;
        nextVisitOn = firstVisit;
        nextReportOn = firstReport;
    }

    void dismiss(Instant now) {
        require(WatchState.RAISED);
        state = WatchState.DISMISSED;
        endedAt = now;
    }

    void visitAsked(LocalDate next) {
        requireWatching();
        nextVisitOn = next;
    }

    /** The report waits to be written; the next is planned when it is. */
    void reportAsked() {
        require(WatchState.WATCHED);
        nextReportOn = null;
    }

    void reported(LocalDate next) {
        require(WatchState.WATCHED);
        nextReportOn = next;
    }

    void proposeEnd(Actor by) {
        require(WatchState.WATCHED);
        state = WatchState.ENDING;
        proposedBy = by.id().value();
        proposedDeputy = Doer.of(by).deputyOrNull();
    }

    void goOn(LocalDate nextReport) {
        require(WatchState.ENDING);
        state = WatchState.WATCHED;
        proposedBy = null;
        proposedDeputy = null;
        nextReportOn = nextReport;
    }

    void end(Instant now) {
        require(WatchState.ENDING);
        state = WatchState.ENDED;
        endedAt = now;
        nextVisitOn = null;
        nextReportOn = null;
    }

    void requireWatching() {
        if (!state.isWatching()) {
            throw RiskRefused.movedOn();
        }
    }

    private void require(WatchState expected) {
        if (state != expected) {
            throw RiskRefused.movedOn();
        }
    }
}
