package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The account as typed, for the fragment {@code ledger/account :: fields(form, problems)}; absent inputs are empty
 * texts.
 *
 * @param terms a {@link PaymentTerms.Kind}
 * @param days read only where the kind takes days
 * @param instalments such as {@code 30/0, 70/60}; read only where the kind is instalments
 * @param creditLimit with or without thousands separators
 * @param currency ISO 4217 code
 */
public record AccountForm(
        String terms, String days, String instalments, String creditLimit, String currency, String note) {

    public AccountForm(
            @Nullable String terms,
            @Nullable String days,
            @Nullable String instalments,
            @Nullable String creditLimit,
            @Nullable String currency,
            @Nullable String note) {
        this.terms = plain(terms);
        this.days = plain(days);
        this.instalments = plain(instalments);
        this.creditLimit = plain(creditLimit);
        this.currency = plain(currency);
        this.note = plain(note);
    }

    /** Without instalments. */
    AccountForm(String terms, String days, String creditLimit, String currency, String note) {
        this(terms, days, "", creditLimit, currency, note);
    }

    /** Nothing typed yet, in the usual currency. */
    public static AccountForm empty() {
        return new AccountForm("", "", "", Money.YUAN.getCurrencyCode(), "");
    }

    /** The kinds of terms to choose from. */
    public List<PaymentTerms.Kind> kinds() {
        return List.of(PaymentTerms.Kind.values());
    }

    /** What is wrong by itself; {@link OpeningAccount#problems} knows the company's limits too. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(agreed().problems());
        if (creditLimit.isEmpty()) {
            problems.add(Problem.of("creditLimit", "ledger.limit.missing"));
        } else {
            check("creditLimit", this::money).ifPresent(problems::add);
        }
        if (note.length() > NewAccount.LONGEST_NOTE) {
            problems.add(Problem.of("note", "ledger.note.too-long", NewAccount.LONGEST_NOTE));
        }
        return List.copyOf(problems);
    }

    /** The account, once there are no {@link #problems()}. */
    public NewAccount account() {
        return new NewAccount(agreed().agreed(), money(), note);
    }

    private TermsForm agreed() {
        return new TermsForm(terms, days, instalments, "");
    }

    private Money money() {
        Money money = Money.of(creditLimit + " " + currency);
        int decimals = money.currency().getDefaultFractionDigits();
        if (money.isNegative()) {
            throw new InvalidValue("ledger.limit.negative");
        }
        if (money.amount().stripTrailingZeros().scale() > decimals) {
            throw new InvalidValue("ledger.limit.no-decimals", currency);
        }
        return money;
    }

    private static Optional<Problem> check(String field, Supplier<?> value) {
        try {
            value.get();
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(new Problem(field, e.messageKey(), e.arguments()));
        }
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
