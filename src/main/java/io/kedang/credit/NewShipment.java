package io.kedang.credit;

import io.kedang.ledger.NewEntry;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;

/**
 * A shipment that waits to leave.
 *
 * @param document the number under which it will be posted, 1 to 100 characters; parts of it may be posted with a slash
 *     and a number behind it
 * @param amount above zero
 */
public record NewShipment(CardId card, String document, Money amount) {

    public static final int LONGEST_DOCUMENT = 100;

    public NewShipment {
        document = NewEntry.spelling(document);
        if (document.isEmpty() || document.length() > LONGEST_DOCUMENT) {
            throw CreditRefused.unfit(Problem.of("document", "credit.problem.document", LONGEST_DOCUMENT));
        }
        if (amount.amount().signum() <= 0) {
            throw CreditRefused.unfit(Problem.of("amount", "credit.problem.amount"));
        }
    }
}
