package io.kedang.ledger;

import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * When a customer pays.
 *
 * @param days as {@link Kind} says; 0 where the kind takes none
 * @param instalments just where the kind is {@link Kind#INSTALMENTS}
 */
public record PaymentTerms(Kind kind, int days, Optional<Instalments> instalments) {

    /** What the term is counted from. */
    public enum Kind {
        CASH_BEFORE_SHIPMENT(0, 0),
        CASH_ON_DELIVERY(0, 0),
        /** 1 to 365 days after the shipment. */
        NET_DAYS(1, 365),
        /** 0 to 180 days after the end of the shipment's month. */
        END_OF_MONTH_PLUS_DAYS(0, 180),
        /** Part by part, each so many days after the shipment. */
        INSTALMENTS(0, 0);

        private final int fewest;
        private final int most;

        Kind(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        public boolean takesDays() {
            return most > 0;
        }
    }

    /** @throws InvalidValue when the days are outside the range of the kind, or instalments are missing */
    public PaymentTerms {
        if (days < kind.fewest || days > kind.most) {
            throw new InvalidValue("ledger.terms.days.range", kind.fewest, kind.most);
        }
        if (instalments.isPresent() != (kind == Kind.INSTALMENTS)) {
            throw new InvalidValue("ledger.terms.instalments.unreadable");
        }
    }

    /** Without instalments. */
    public PaymentTerms(Kind kind, int days) {
        this(kind, days, Optional.empty());
    }

    public PaymentTerms(Instalments instalments) {
        this(Kind.INSTALMENTS, 0, Optional.of(instalments));
    }

    /** The parts in which a debit is to be paid, counted from the date of its document; they add up to the amount. */
    public List<DuePart> parts(LocalDate documentDate, Money amount) {
        int decimals = Math.max(0, amount.currency().getDefaultFractionDigits());
        return instalments
                .map(each -> each.of(amount.amount(), decimals, documentDate))
                .orElseGet(() -> List.of(new DuePart(due(documentDate), amount.amount())));
    }

    private LocalDate due(LocalDate from) {
        return switch (kind) {
            case CASH_BEFORE_SHIPMENT, CASH_ON_DELIVERY, INSTALMENTS -> from;
            case NET_DAYS -> from.plusDays(days);
            case END_OF_MONTH_PLUS_DAYS -> YearMonth.from(from).atEndOfMonth().plusDays(days);
        };
    }

    /** The key of the message that says the terms in words; its only argument is {@link #said}. */
    public String messageKey() {
        return "ledger.terms." + kind;
    }

    /** The days, or the instalments. */
    public Object said() {
        return instalments.<Object>map(Instalments::toString).orElse(days);
    }
}
