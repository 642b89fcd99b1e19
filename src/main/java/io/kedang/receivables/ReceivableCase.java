package io.kedang.receivables;

import io.kedang.card.CardSummary;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Following up what one customer owes beyond its day. */
@Entity
@Table(name = "receivables_case")
class ReceivableCase {

    @Id
    private UUID id;

    private UUID cardId;

    @Enumerated(EnumType.STRING)
    private CaseStep step;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String rule;

    @Enumerated(EnumType.STRING)
    private Stage byFigures;

    @Enumerated(EnumType.STRING)
    private Tried tried;

    private @Nullable LocalDate awaited;
    private BigDecimal overdue;
    private String currency;
    private LocalDate oldestDueOn;
    private int broken;
    private @Nullable UUID writeOff;
    private LocalDate openedOn;
    private Instant openedAt;
    private LocalDate lookedOn;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReceivableCase() {}

    @SuppressWarnings("NullAway.Init")
    private ReceivableCase(CardId card, LocalDate today, Instant now) {
        this.id = UUID.randomUUID();
        this.cardId = card.value();
        this.tried = Tried.NONE;
        this.openedOn = today;
        this.openedAt = now;
        this.lookedOn = today;
    }

    static ReceivableCase opened(CardId card, Arrears arrears, StagePick pick, LocalDate today, Instant now) {
        ReceivableCase opened = new ReceivableCase(card, today, now);
        opened.see(arrears, pick.stage());
        opened.stand(CaseStep.first(pick.stage()), pick.rule());
        return opened;
    }

    /** What had been paid is owed again. */
    void reopen(Arrears arrears, StagePick pick, LocalDate today) {
        require(step == CaseStep.CLEARED);
        endedAt = null;
        endedOn = null;
        lookedOn = today;
        tried = Tried.NONE;
        see(arrears, pick.stage());
        stand(CaseStep.first(pick.stage()), pick.rule());
    }

    CaseId id() {
        return new CaseId(id);
    }

    CardId card() {
        return new CardId(cardId);
    }

    CaseStep step() {
        return step;
    }

    Stage stage() {
        return stage;
    }

    /** Of the decision table, if it put the case where it stands. */
    String rule() {
        return rule;
    }

    Stage byFigures() {
        return byFigures;
    }

    Tried tried() {
        return tried;
    }

    int broken() {
        return broken;
    }

    Money overdue() {
        return new Money(overdue, Currency.getInstance(currency));
    }

    Optional<LocalDate> awaited() {
        return Optional.ofNullable(awaited);
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    Optional<UUID> writeOff() {
        return Optional.ofNullable(writeOff);
    }

    /** Itself with all that belongs to it. @param returning whether the person who reads can take it back from the law */
    CaseView view(
            CardSummary card,
            List<Promise> promises,
            List<CaseLetter> letters,
            List<CaseEvent> events,
            boolean returning) {
        return new CaseView(
                id(),
                card,
                step,
                stage,
                Optional.of(rule).filter(which -> !which.isEmpty()),
                awaited(),
                overdue(),
                oldestDueOn,
                broken,
                openedAt,
                Optional.ofNullable(endedAt),
                promises,
                letters,
                events,
                step.takesPromise(),
                returning);
    }

    /** What it is about now, and where this alone would put it. */
    final void see(Arrears arrears, Stage figures) {
        overdue = arrears.overdue().amount();
        currency = arrears.overdue().currency().getCurrencyCode();
        oldestDueOn = arrears.oldest();
        byFigures = figures;
    }

    void lookedAt(LocalDate today) {
        lookedOn = today;
    }

    /** To the stage that the table picked. */
    void move(StagePick pick) {
        require(!step.isEnded());
        stand(CaseStep.first(pick.stage()), pick.rule());
    }

    /** The customer has moved: what was tried in vain before counts no more. */
    void forgetTried() {
        tried = Tried.NONE;
    }

    void inVain(Tried what) {
        require(!step.isEnded());
        if (what.compareTo(tried) > 0) {
            tried = what;
        }
    }

    void letterSent(LocalDate payBy) {
        require(step == CaseStep.REMINDING);
        await(CaseStep.REMINDED, payBy);
    }

    void promised(LocalDate judgedOn) {
        require(step.takesPromise());
        await(CaseStep.PROMISED, judgedOn);
    }

    void planned(LocalDate judgedOn) {
        require(step == CaseStep.SETTLING);
        await(CaseStep.IN_PLAN, judgedOn);
    }

    void nextInstalment(LocalDate judgedOn) {
        require(step == CaseStep.IN_PLAN);
        awaited = judgedOn;
    }

    void promiseBroken() {
        broken++;
    }

    void held(LocalDate until) {
        require(step == CaseStep.SETTLING);
        await(CaseStep.ON_HOLD, until);
    }

    void givenTime(LocalDate until) {
        require(step == CaseStep.DECIDING);
        await(CaseStep.MORE_TIME, until);
    }

    void handedToLaw() {
        require(step == CaseStep.DECIDING);
        stand(CaseStep.AT_LAW, "");
    }

    void writingOff() {
        require(step == CaseStep.DECIDING);
        stand(CaseStep.WRITING_OFF, "");
    }

    void writeOffAsked(UUID asked) {
        writeOff = asked;
    }

    void backToLeader() {
        require(EnumSet.of(CaseStep.AT_LAW, CaseStep.WRITING_OFF).contains(step));
        writeOff = null;
        stand(CaseStep.DECIDING, "");
    }

    /** Nothing beyond tolerance is owed any more. The stage at which it ended is kept. */
    void end(CaseStep outcome, LocalDate today, Instant now) {
        require(!step.isEnded() && outcome.isEnded());
        step = outcome;
        awaited = null;
        endedAt = now;
        endedOn = today;
    }

    private void await(CaseStep waiting, LocalDate day) {
        stand(waiting, "");
        awaited = day;
    }

    private void stand(CaseStep there, String byRule) {
        step = there;
        stage = there.stage();
        rule = byRule;
        awaited = null;
    }

    private static void require(boolean expected) {
        if (!expected) {
            throw ReceivablesRefused.movedOn();
        }
    }
}
