package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal to change a limit.
 *
 * @param rule message key of the rule that proposed it
 * @param was the limit when it was proposed
 * @param proposed the limit as first proposed
 * @param amount the limit as finance would have it, the same until finance says otherwise
 * @param effectiveOn from which day on the approved limit counts
 */
public record Proposal(
        ProposalId id,
        CardId card,
        ProposalOrigin origin,
        Optional<String> rule,
        Money was,
        Money proposed,
        Money amount,
        ProposalState state,
        Said reason,
        Optional<Said> judgement,
        Optional<Said> decision,
        Optional<LocalDate> effectiveOn) {

    /** What somebody said at a step. @param by empty when a rule did */
    public record Said(String text, Optional<Doer> by, Instant at) {

        static Optional<Said> read(ResultSet row, String step, String text) throws SQLException {
            if (row.getTimestamp(step + "_at") == null) {
                return Optional.empty();
            }
            return Optional.of(new Said(
                    row.getString(text),
                    Doer.read(row, step),
                    row.getTimestamp(step + "_at").toInstant()));
        }
    }

    public boolean isRaise() {
        return amount.compareTo(was) > 0;
    }

    /** Whether it raises the limit by more than so many per cent, or from nothing. */
    boolean raisesByMoreThan(int percent) {
        BigDecimal most = was.amount().multiply(BigDecimal.valueOf(100L + percent));
        return isRaise() && amount.amount().multiply(BigDecimal.valueOf(100)).compareTo(most) > 0;
    }

    /** Who had a hand in it so far, deputies too. */
    Set<EmployeeId> persons() {
        return doers().flatMap(Doer::persons).collect(Collectors.toSet());
    }

    /** Whose names it shows. */
    public Stream<Doer> doers() {
        return Stream.of(Optional.of(reason), judgement, decision)
                .flatMap(Optional::stream)
                .flatMap(said -> said.by().stream());
    }

    static Proposal read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                ProposalOrigin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getString("rule")),
                new Money(row.getBigDecimal("was"), currency),
                new Money(row.getBigDecimal("proposed"), currency),
                new Money(row.getBigDecimal("amount"), currency),
                ProposalState.valueOf(row.getString("state")),
                Said.read(row, "proposed", "reason").orElseThrow(),
                Said.read(row, "judged", "judgement"),
                Said.read(row, "decided", "decision"),
                Optional.ofNullable(row.getObject("effective_on", LocalDate.class)));
    }
}
