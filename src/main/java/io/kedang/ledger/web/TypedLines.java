package io.kedang.ledger.web;

import io.kedang.ledger.ProductLine;
import io.kedang.page.Problem;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Product lines as they are typed, row by row, and what cannot be read of them; blank rows count for nothing. */
final class TypedLines {

    private static final int QUANTITY_DECIMALS = 3;
    private static final int PRICE_DECIMALS = 4;
    private static final int LONGEST_UNIT = 20;
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");

    private final Currency currency;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, ProductLine> lines = new LinkedHashMap<>();

    TypedLines(List<LineForm> rows, Currency currency) {
        this.currency = currency;
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isBlank()) {
                read(row, rows.get(row));
            }
        }
    }

    static TypedLines none(Currency currency) {
        return new TypedLines(List.of(), currency);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<ProductLine> lines() {
        return List.copyOf(lines.values());
    }

    /** By row. */
    Map<Integer, Money> amounts() {
        Map<Integer, Money> amounts = new LinkedHashMap<>();
        lines.forEach((row, line) -> amounts.put(row, line.amount(currency)));
        return amounts;
    }

    /** Empty when there are none. */
    Optional<Money> sum() {
        return lines.values().stream().map(line -> line.amount(currency)).reduce(Money::plus);
    }

    /** The input that a field such as {@code lines[0].price} was read from; other fields as they are. */
    String field(String ofEntry) {
        Matcher line = LINE.matcher(ofEntry);
        if (!line.matches()) {
            return ofEntry;
        }
        int row = List.copyOf(lines.keySet()).get(Integer.parseInt(line.group(1)));
        return line.group(2) + "-" + row;
    }

    private void read(int row, LineForm line) {
        int known = problems.size();
        if (line.product().isEmpty()) {
            problems.add(Problem.of("product-" + row, "ledger.problem.product"));
        }
        Optional<BigDecimal> quantity =
                TypedNumber.parse(line.quantity(), QUANTITY_DECIMALS).filter(number -> number.signum() > 0);
        if (quantity.isEmpty()) {
            problems.add(Problem.of("quantity-" + row, "ledger.problem.quantity"));
        }
        if (line.unit().length() > LONGEST_UNIT) {
            problems.add(Problem.of("unit-" + row, "ledger.note.too-long", LONGEST_UNIT));
        }
        Optional<BigDecimal> price = TypedNumber.parse(line.price(), PRICE_DECIMALS);
        if (price.isEmpty()) {
            problems.add(Problem.of("price-" + row, "ledger.problem.price"));
        }
        if (problems.size() == known) {
            lines.put(row, new ProductLine(line.product(), quantity.orElseThrow(), line.unit(), price.orElseThrow()));
        }
    }
}
