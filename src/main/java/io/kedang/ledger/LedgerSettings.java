package io.kedang.ledger;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the ledger, {@code kedang.ledger.*}.
 *
 * @param maxCreditLimit the highest credit limit that can be given, in units of the account's currency
 * @param writeOffLimit how much of a customer one person alone may write off within a year, in units of the account's
 *     currency; beyond it a second person decides
 * @param currencies ISO 4217 codes that an account can be kept in, the usual one first
 */
@Validated
@ConfigurationProperties("kedang.ledger")
record LedgerSettings(
        @DefaultValue("100000000.00") @PositiveOrZero @DecimalMax("99999999999999999.99")
        BigDecimal maxCreditLimit,

        @DefaultValue("1000.00") @PositiveOrZero BigDecimal writeOffLimit,

        @DefaultValue({"CNY", "USD", "EUR", "KRW"}) @NotEmpty
        List<Currency> currencies) {}
