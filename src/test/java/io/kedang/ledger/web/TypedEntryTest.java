package io.kedang.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.ledger.NewEntry;
import io.kedang.ledger.ProductLine;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    private final Map<String, String> typed =
            new HashMap<>(Map.of("kind", "SHIPMENT", "document", "F-1", "documentDate", "14", "amount", "1,234.50"));

    @Test
    void what_is_typed_becomes_an_entry_that_counts_from_the_day_of_its_document() {
        NewEntry entry = read().entry(CardId.random()).orElseThrow();

        assertThat(entry.documentDate()).isEqualTo(LocalDate.of(2027, 3, 14));
        assertThat(entry.postedOn()).isEqualTo(entry.documentDate());
        assertThat(entry.amount()).isEqualTo(Money.of("1234.50"));
        assertThat(entry.source()).isEqualTo("SHIPMENT");
    }

    @Test
    void product_lines_come_to_the_amount_exactly() {
        typed.put("amount", "");
        line(0, "螺栓 M8, 镀锌", "3", "0.335");
        line(2, "螺母", "1,000.5", "0.01");
        TypedEntry read = read();

        assertThat(read.lines().amounts().values()).containsExactly(Money.of("1.01"), Money.of("10.01"));
        NewEntry entry = read.entry(CardId.random()).orElseThrow();
        assertThat(entry.amount()).isEqualTo(Money.of("11.02"));
        assertThat(entry.lines()).extracting(ProductLine::product).containsExactly("螺栓 M8, 镀锌", "螺母");
        assertThat(read.field("lines[1].price")).isEqualTo("price-2");
    }

    @Test
    void an_amount_that_differs_from_its_lines_is_told() {
        line(0, "螺栓", "2", "10");

        assertThat(read().problems()).containsExactly(Problem.of("amount", "ledger.problem.sum", "20.00 CNY"));
    }

    @Test
    void a_receipt_takes_no_lines() {
        typed.put("kind", "RECEIPT");
        line(0, "螺栓", "2", "10");

        assertThat(read().entry(CardId.random()).orElseThrow().lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document     |        | document     | ledger.problem.document
                    documentDate | 32     | documentDate | ledger.problem.day
                    postedOn     | 2-30   | postedOn     | ledger.problem.day
                    amount       |        | amount       | ledger.problem.amount
                    amount       | -5     | amount       | ledger.problem.sign
                    amount       | 0      | amount       | ledger.problem.sign
                    amount       | 1.005  | amount       | shared.invalid.money.decimals
                    amount       | 1,00   | amount       | shared.invalid.money.format
                    quantity-0   | 2      | product-0    | ledger.problem.product
                    settling     | NAMED  | settling     | ledger.problem.shares
                    """)
    void what_cannot_be_read_is_told_at_its_field(String name, String text, String field, String messageKey) {
        typed.put(name, text == null ? "" : text);

        assertThat(read().problems()).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.messageKey()).isEqualTo(messageKey);
        });
    }

    private void line(int row, String product, String quantity, String price) {
        typed.put("product-" + row, product);
        typed.put("quantity-" + row, quantity);
        typed.put("price-" + row, price);
    }

    private TypedEntry read() {
        return new TypedEntry(new PostingForm(typed), Currency.getInstance("CNY"), TODAY);
    }

    @Test
    void a_quantity_and_a_price_have_the_decimals_that_the_ledger_keeps() {
        assertThat(TypedNumber.parse("1,000.125", 3)).contains(new BigDecimal("1000.125"));
        assertThat(TypedNumber.parse("0.1250", 3)).contains(new BigDecimal("0.1250"));
        assertThat(TypedNumber.parse("0.0001", 3)).isEmpty();
        assertThat(TypedNumber.parse("1e3", 3)).isEmpty();
        assertThat(TypedNumber.parse("-1", 3)).isEmpty();
    }
}
