package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CASH_BEFORE_SHIPMENT  |     | 0             | CNY | 0
                    CASH_ON_DELIVERY      | 30  | 50,000.00     | CNY | 0
                    NET_DAYS              | 1   | 1,234,567.89  | CNY | 1
                    NET_DAYS              | 365 | 12.5          | USD | 365
                    END_OF_MONTH_PLUS_DAYS| 0   | ５，０００       | EUR | 0
                    END_OF_MONTH_PLUS_DAYS| 180 | 9000000       | KRW | 180
                    """)
    void what_finance_types_becomes_an_account(
            String terms, String days, String limit, String currency, int daysOfTerms) {
        AccountForm form = new AccountForm(terms, days, limit, currency, "");

        assertThat(form.problems()).isEmpty();
        assertThat(form.account().terms()).isEqualTo(new PaymentTerms(PaymentTerms.Kind.valueOf(terms), daysOfTerms));
        assertThat(form.account().creditLimit().currency().getCurrencyCode()).isEqualTo(currency);
    }

    @Test
    void the_limit_is_exact() {
        AccountForm form = new AccountForm("NET_DAYS", "30", "1,234,567.89", "CNY", "as agreed");

        assertThat(form.account())
                .isEqualTo(new NewAccount(
                        new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("1234567.89"), "as agreed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                          |     | 1         | CNY | terms       | ledger.terms.missing
                    LATER                 | 1   | 1         | CNY | terms       | ledger.terms.missing
                    NET_DAYS              |     | 1         | CNY | days        | ledger.terms.days.missing
                    NET_DAYS              | 1.5 | 1         | CNY | days        | ledger.terms.days.missing
                    NET_DAYS              | 0   | 1         | CNY | days        | ledger.terms.days.range
                    NET_DAYS              | 366 | 1         | CNY | days        | ledger.terms.days.range
                    END_OF_MONTH_PLUS_DAYS| 181 | 1         | CNY | days        | ledger.terms.days.range
                    CASH_ON_DELIVERY      |     |           | CNY | creditLimit | ledger.limit.missing
                    CASH_ON_DELIVERY      |     | -1        | CNY | creditLimit | ledger.limit.negative
                    CASH_ON_DELIVERY      |     | 1,00      | CNY | creditLimit | shared.invalid.money.format
                    CASH_ON_DELIVERY      |     | 1.005     | CNY | creditLimit | shared.invalid.money.decimals
                    CASH_ON_DELIVERY      |     | 1.50      | KRW | creditLimit | ledger.limit.no-decimals
                    CASH_ON_DELIVERY      |     | 5 USD     | CNY | creditLimit | shared.invalid.money.format
                    CASH_ON_DELIVERY      |     | 1         | X1  | creditLimit | shared.invalid.money.format
                    CASH_ON_DELIVERY      |     | 1         | ABC | creditLimit | shared.invalid.money.currency
                    """)
    void what_is_wrong_is_said_beside_its_field(
            String terms, String days, String limit, String currency, String field, String messageKey) {
        List<Problem> problems = new AccountForm(terms, days, limit, currency, "").problems();

        assertThat(problems).extracting(Problem::field).containsExactly(field);
        assertThat(problems).extracting(Problem::messageKey).containsExactly(messageKey);
    }

    @Test
    void a_note_that_is_too_long_is_refused() {
        assertThat(new AccountForm("CASH_ON_DELIVERY", "", "0", "CNY", "x".repeat(501)).problems())
                .extracting(Problem::field)
                .containsExactly("note");
    }

    @Test
    void terms_out_of_range_do_not_exist() {
        assertThatThrownBy(() -> new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 0))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PaymentTerms(PaymentTerms.Kind.CASH_ON_DELIVERY, 1))
                .isInstanceOf(InvalidValue.class);
    }
}
