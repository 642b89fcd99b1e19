package io.kedang.page;

import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Amounts as people read them, such as 1,234.50: in the decimals of their currency, the same in every language, so that
 * a figure can be compared with one on paper. Templates call it as {@code @amounts}.
 */
@Component
public class Amounts {

    /** Without the currency, which the page says once. */
    public String text(Money money) {
        return text(money.amount(), money.currency());
    }

    /** Without the currency, which the page says once. */
    public String text(BigDecimal amount, Currency currency) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(
                Math.max(decimals, amount.stripTrailingZeros().scale()));
        return format.format(amount);
    }

    /** A quantity, without zeros at its end: 1,000.5. */
    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** With its sign, also when it is above zero. */
    public String signed(Money money) {
        return (money.amount().signum() > 0 ? "+" : "") + text(money);
    }

    /** With the currency's code: 1,234.50 CNY. */
    public String full(Money money) {
        return text(money) + " " + money.currency().getCurrencyCode();
    }
}
