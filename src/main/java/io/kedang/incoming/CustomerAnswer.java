package io.kedang.incoming;

import io.kedang.imports.ImportRow;
import io.kedang.imports.RowProblem;
import java.util.List;
import java.util.Optional;

/** Whom a row means, or why that cannot be told. One of both is there. */
record CustomerAnswer(Optional<FileCustomer> customer, Optional<RowProblem> problem) {

    static CustomerAnswer of(ImportRow row, List<FileCustomer> byNumber, List<FileCustomer> byName) {
        String number = row.text(EntryColumns.CUSTOMER_NUMBER);
        String name = row.text(EntryColumns.CUSTOMER);
        if (!number.isEmpty()) {
            return byNumber(row, number, name, byNumber);
        }
        if (name.isEmpty()) {
            return wrong(row, EntryColumns.CUSTOMER, "incoming.customer.missing");
        }
        if (byName.isEmpty()) {
            return wrong(row, EntryColumns.CUSTOMER, "incoming.customer.unknown", name);
        }
        return byName.size() == 1
                ? found(byName.get(0))
                : wrong(row, EntryColumns.CUSTOMER, "incoming.customer.several", name, byName.size());
    }

    private static CustomerAnswer byNumber(ImportRow row, String number, String name, List<FileCustomer> found) {
        if (found.isEmpty()) {
            return wrong(row, EntryColumns.CUSTOMER_NUMBER, "incoming.customer.unknown-number", number);
        }
        FileCustomer customer = found.get(0);
        // a slip in the number would post to someone else
        return name.isEmpty() || customer.isCalled(name)
                ? found(customer)
                : wrong(row, EntryColumns.CUSTOMER, "incoming.customer.other-name", number, customer.name());
    }

    private static CustomerAnswer found(FileCustomer customer) {
        return new CustomerAnswer(Optional.of(customer), Optional.empty());
    }

    private static CustomerAnswer wrong(ImportRow row, String column, String key, Object... arguments) {
        return new CustomerAnswer(Optional.empty(), Optional.of(RowProblem.of(row.number(), column, key, arguments)));
    }
}
