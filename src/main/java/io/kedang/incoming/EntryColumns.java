package io.kedang.incoming;

import io.kedang.imports.ImportColumn;
import io.kedang.page.Problem;
import java.util.List;
import java.util.Set;

/** The columns that files of entries share. */
final class EntryColumns {

    static final String DOCUMENT = "document";
    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String CUSTOMER = "customer";
    static final String DATE = "date";
    static final String POSTED_ON = "postedOn";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String NOTE = "note";

    /** As the ledger keeps them. */
    static final int LONGEST_DOCUMENT = 100;

    static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 500;

    private EntryColumns() {}

    static List<ImportColumn> begin() {
        return List.of(
                ImportColumn.text(DOCUMENT, LONGEST_DOCUMENT).asRequired().asOfDocument(),
                ImportColumn.text(CUSTOMER_NUMBER, LONGEST_NAME).asOfDocument(),
                ImportColumn.text(CUSTOMER, LONGEST_NAME).asOfDocument(),
                ImportColumn.day(DATE).asRequired().asOfDocument());
    }

    static List<ImportColumn> end() {
        return List.of(
                ImportColumn.text(CURRENCY, 3).asOfDocument(),
                ImportColumn.day(POSTED_ON).asOfDocument(),
                ImportColumn.text(NOTE, LONGEST_NOTE).asOfDocument());
    }

    /** Someone must be meant. */
    static List<Problem> problems(Set<String> found) {
        return found.contains(CUSTOMER_NUMBER) || found.contains(CUSTOMER)
                ? List.of()
                : List.of(Problem.of("mapping", "incoming.customer.no-column"));
    }
}
