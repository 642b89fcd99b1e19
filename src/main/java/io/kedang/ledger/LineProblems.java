package io.kedang.ledger;

import io.kedang.page.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is wrong about a line of goods by itself. */
final class LineProblems {

    private static final int LONGEST_PRODUCT = 100;
    private static final int LONGEST_UNIT = 20;
    private static final BigDecimal MOST_QUANTITY = new BigDecimal("999999999999.999");
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("999999999999.9999");
    private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal("99999999999999999.99");

    private LineProblems() {}

    /** @param field the name of the line in the form, such as {@code lines[0]} */
    static List<Problem> of(ProductLine line, String field) {
        List<Problem> problems = new ArrayList<>();
        if (line.product().isBlank()) {
            problems.add(Problem.of(field + ".product", "ledger.line.product.missing"));
        } else if (line.product().length() > LONGEST_PRODUCT) {
            problems.add(Problem.of(field + ".product", "ledger.note.too-long", LONGEST_PRODUCT));
        }
        if (line.unit().length() > LONGEST_UNIT) {
            problems.add(Problem.of(field + ".unit", "ledger.note.too-long", LONGEST_UNIT));
        }
        if (line.quantity().signum() <= 0 || beyond(line.quantity(), 3, MOST_QUANTITY)) {
            problems.add(Problem.of(field + ".quantity", "ledger.line.quantity.range"));
        }
        if (line.price().signum() < 0 || beyond(line.price(), 4, HIGHEST_PRICE)) {
            problems.add(Problem.of(field + ".price", "ledger.line.price.range"));
        }
        if (problems.isEmpty() && line.quantity().multiply(line.price()).compareTo(HIGHEST_AMOUNT) > 0) {
            problems.add(Problem.of(field + ".price", "ledger.line.amount.too-high"));
        }
        return problems;
    }

    private static boolean beyond(BigDecimal number, int decimals, BigDecimal most) {
        return number.stripTrailingZeros().scale() > decimals || number.compareTo(most) > 0;
    }
}
