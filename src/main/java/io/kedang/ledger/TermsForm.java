package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Terms of payment as typed; absent inputs are empty texts.
 *
 * @param terms a {@link PaymentTerms.Kind}
 * @param days read only where the kind takes days
 * @param instalments such as {@code 30/0, 70/60}; read only where the kind is instalments
 * @param reason why they are other ones now
 */
public record TermsForm(String terms, String days, String instalments, String reason) {

    public TermsForm(
            @Nullable String terms, @Nullable String days, @Nullable String instalments, @Nullable String reason) {
        this.terms = plain(terms);
        this.days = plain(days);
        this.instalments = plain(instalments);
        this.reason = plain(reason);
    }

    /** What holds now, to be changed. */
    public static TermsForm of(PaymentTerms terms) {
        return new TermsForm(
                terms.kind().name(),
                terms.kind().takesDays() ? Integer.toString(terms.days()) : "",
                terms.instalments().map(Instalments::toString).orElse(""),
                "");
    }

    /** The kinds of terms to choose from. */
    public List<PaymentTerms.Kind> kinds() {
        return List.of(PaymentTerms.Kind.values());
    }

    /** What is wrong about the terms. */
    public List<Problem> problems() {
        Optional<PaymentTerms.Kind> kind = kind();
        if (kind.isEmpty()) {
            return List.of(Problem.of("terms", "ledger.terms.missing"));
        }
        try {
            terms(kind.get());
            return List.of();
        } catch (InvalidValue e) {
            String field = kind.get() == PaymentTerms.Kind.INSTALMENTS ? "instalments" : "days";
            return List.of(new Problem(field, e.messageKey(), e.arguments()));
        }
    }

    private PaymentTerms terms(PaymentTerms.Kind kind) {
        if (kind == PaymentTerms.Kind.INSTALMENTS) {
            return new PaymentTerms(Instalments.of(instalments));
        }
        if (!kind.takesDays()) {
            return new PaymentTerms(kind, 0);
        }
        if (!days.matches("[0-9]{1,4}")) {
            throw new InvalidValue("ledger.terms.days.missing");
        }
        return new PaymentTerms(kind, Integer.parseInt(days));
    }

    /** The terms, once there are no {@link #problems()}. */
    PaymentTerms agreed() {
        return terms(kind().orElseThrow());
    }

    private Optional<PaymentTerms.Kind> kind() {
        return Arrays.stream(PaymentTerms.Kind.values())
                .filter(kind -> kind.name().equals(terms))
                .findFirst();
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : EntryText.plain(typed);
    }
}
