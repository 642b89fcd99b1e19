package io.kedang.statement;

import io.kedang.shared.CardId;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** A statement before it has a number. @param ledgerLine the last line of the account that is known */
record DrawnStatement(
        CardId card,
        YearMonth month,
        String customer,
        String archiveNumber,
        Locale language,
        StatementFigures figures,
        List<StatementLine> lines,
        long ledgerLine) {

    /** Whether a customer would learn nothing from it. */
    boolean isEmpty() {
        return lines.isEmpty() && figures.closing().signum() == 0;
    }

    DrawnStatement in(Locale other) {
        return new DrawnStatement(card, month, customer, archiveNumber, other, figures, lines, ledgerLine);
    }
}
