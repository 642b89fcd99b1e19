package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.shared.CardId;
import io.kedang.statement.StatementBook.Issue;
import io.kedang.statement.StatementBook.Numbered;
import io.kedang.statement.StatementBook.Replaced;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issuing the statement of one customer for one month, and issuing it anew when the ledger has moved since. */
@Component
@Transactional
public class IssuingStatements {

    public static final int LONGEST_REASON = 500;

    private final Access access;
    private final Cards cards;
    private final SealedValues sealed;
    private final DrawingUp drawing;
    private final StatementBook book;
    private final ReachOfStatements reach;
    private final TellingOfStatements telling;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    IssuingStatements(
            Access access,
            Cards cards,
            SealedValues sealed,
            DrawingUp drawing,
            StatementBook book,
            ReachOfStatements reach,
            TellingOfStatements telling,
            Audit audit,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.sealed = sealed;
        this.drawing = drawing;
        this.book = book;
        this.reach = reach;
        this.telling = telling;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Issues the first statement of a customer for a month.
     *
     * @param language none: the customer's
     * @throws StatementRefused when the month is not over, one is issued already (409), or there is nothing to state
     */
    public StatementId issue(CardId card, YearMonth month, Optional<Locale> language) {
        access.require(Permission.ISSUE_STATEMENTS);
        cards.get(card);
        requireOver(month, LocalDate.now(clock));
        DrawnStatement drawn = draw(card, month);
        valid(card, month).ifPresent(number -> {
            throw StatementRefused.issuedAlready(number);
        });
        return issue(language.map(drawn::in).orElse(drawn), Optional.empty());
    }

    /**
     * Issues it anew, as the ledger says now. The old one counts no more, and the new one names it.
     *
     * @param reason why, which the page says and the customer does not read
     * @throws StatementRefused when the old one counts no more, or an objection is open (409)
     */
    public StatementId reissue(StatementId old, Locale language, String reason) {
        access.require(Permission.ISSUE_STATEMENTS);
        Statement before = reach.get(old);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw StatementRefused.noReason();
        }
        sealed.requireUntold(before.card(), why);
        DrawnStatement drawn = draw(before.card(), before.month()).in(language);
        book.hold(old).orElseThrow(StatementRefused::notFound).requireReplaceable();
        book.become(old, StatementState.REPLACED);
        return issue(drawn, Optional.of(new Replaced(old, why)));
    }

    /** @throws StatementRefused when it is the month of the day, or a later one */
    static void requireOver(YearMonth month, LocalDate today) {
        if (!month.atEndOfMonth().isBefore(today)) {
            throw StatementRefused.monthNotOver();
        }
    }

    private DrawnStatement draw(CardId card, YearMonth month) {
        return drawing.of(List.of(card), month).stream()
                .filter(drawn -> drawn.ledgerLine() > 0)
                .findFirst()
                .orElseThrow(StatementRefused::nothingToState);
    }

    private StatementId issue(DrawnStatement drawn, Optional<Replaced> replaced) {
        Issue issue = new Issue(
                StatementDoer.of(access.actor()), clock.instant(), LocalDate.now(clock), Optional.empty(), replaced);
        Numbered numbered = book.add(List.of(drawn), issue).get(0);
        telling.issued(numbered.id(), drawn.card());
        audit.record(
                Audited.STATEMENT_ISSUED,
                Subject.card(drawn.card()),
                Map.of("number", numbered.number(), "month", drawn.month().toString()));
        return numbered.id();
    }

    private Optional<String> valid(CardId card, YearMonth month) {
        return jdbc.sql("select number from statement where card_id = ? and month = ? and state <> 'REPLACED'")
                .params(card.value(), month.atDay(1))
                .query(String.class)
                .optional();
    }
}
