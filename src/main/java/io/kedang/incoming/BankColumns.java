package io.kedang.incoming;

import io.kedang.imports.ImportColumn;
import io.kedang.page.Problem;
import java.util.List;
import java.util.Set;

/** What banks write about a line. Some have a column for each direction, some one amount and which way it went. */
final class BankColumns {

    static final String DATE = "date";
    static final String CREDIT = "credit";
    static final String DEBIT = "debit";
    static final String AMOUNT = "amount";
    static final String DIRECTION = "direction";
    static final String PAYER = "payer";
    static final String PAYER_ACCOUNT = "payerAccount";
    static final String REFERENCE = "reference";
    static final String PURPOSE = "purpose";
    static final String SERIAL = "serial";
    static final String BALANCE = "balance";
    static final String OWN_ACCOUNT = "ownAccount";
    static final String CURRENCY = "currency";

    static final int LONGEST_REFERENCE = 240;
    static final int LONGEST_SERIAL = 90;

    private BankColumns() {}

    static List<ImportColumn> all() {
        return List.of(
                ImportColumn.day(DATE).asRequired(),
                ImportColumn.number(CREDIT, 2),
                ImportColumn.number(DEBIT, 2),
                ImportColumn.number(AMOUNT, 2),
                ImportColumn.text(DIRECTION, 20),
                ImportColumn.text(PAYER, EntryColumns.LONGEST_NAME),
                ImportColumn.text(PAYER_ACCOUNT, 60),
                ImportColumn.text(REFERENCE, LONGEST_REFERENCE),
                ImportColumn.text(PURPOSE, LONGEST_REFERENCE),
                ImportColumn.text(SERIAL, LONGEST_SERIAL),
                ImportColumn.number(BALANCE, 2),
                ImportColumn.text(OWN_ACCOUNT, 60),
                ImportColumn.text(CURRENCY, 10));
    }

    static List<Problem> problems(Set<String> found) {
        return found.contains(CREDIT) || found.contains(AMOUNT)
                ? List.of()
                : List.of(Problem.of("mapping", "incoming.bank.no-amount"));
    }
}
