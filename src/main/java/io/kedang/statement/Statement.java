package io.kedang.statement;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A statement of account as it was issued.
 *
 * @param customer the name that the customer had then
 * @param archiveNumber the number that the card had then; empty when it had none
 * @param entries how many lines it has
 * @param ledgerLine the last line of the account that was known
 * @param replaces the one in whose place it counts
 * @param reason why it was issued anew; empty when it does not replace one
 */
public record Statement(
        StatementId id,
        String number,
        CardId card,
        YearMonth month,
        StatementState state,
        String customer,
        String archiveNumber,
        Locale language,
        StatementFigures figures,
        int entries,
        long ledgerLine,
        StatementDoer issuer,
        Instant issuedAt,
        Optional<StatementId> replaces,
        String reason) {

    /** @throws StatementRefused when it counts no more, was answered, or an objection is open (409) */
    void requireAwaitingAnswer() {
        if (state == StatementState.OBJECTED) {
            throw StatementRefused.objectionOpen();
        }
        if (!state.awaitsAnswer()) {
            throw StatementRefused.answered();
        }
    }

    /** @throws StatementRefused when it counts no more, or an objection is open (409) */
    void requireReplaceable() {
        if (state == StatementState.REPLACED) {
            throw StatementRefused.replaced();
        }
        if (state == StatementState.OBJECTED) {
            throw StatementRefused.objectionOpen();
        }
    }
}
