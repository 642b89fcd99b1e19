package io.kedang.credit;

import io.kedang.ledger.OpeningAccount;
import io.kedang.page.Problem;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a limit and its day must be like. */
@Component
public class LimitRules {

    private final OpeningAccount accounts;
    private final CreditSettings settings;
    private final Clock clock;

    LimitRules(OpeningAccount accounts, CreditSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is wrong with the amount as a new limit in place of this one. */
    public Optional<Problem> problem(Money amount, Money was) {
        int decimals = Math.max(0, was.currency().getDefaultFractionDigits());
        if (!amount.currency().equals(was.currency())) {
            return Optional.of(Problem.of(
                    "amount", "credit.problem.currency", was.currency().getCurrencyCode()));
        }
        if (amount.isNegative() || amount.amount().stripTrailingZeros().scale() > decimals) {
            return Optional.of(Problem.of("amount", "credit.problem.limit"));
        }
        if (amount.amount().compareTo(accounts.highestLimit()) > 0) {
            return Optional.of(Problem.of("amount", "credit.problem.too-high", accounts.highestLimit()));
        }
        return amount.compareTo(was) == 0 ? Optional.of(Problem.of("amount", "credit.problem.same")) : Optional.empty();
    }

    /** The last day from which on a limit that is decided today can count. */
    public LocalDate latest() {
        return LocalDate.now(clock).plusDays(settings.aheadDays());
    }

    /** What is wrong with the day from which on it counts. */
    public Optional<Problem> problem(LocalDate effectiveOn) {
        return effectiveOn.isBefore(LocalDate.now(clock)) || effectiveOn.isAfter(latest())
                ? Optional.of(Problem.of("effectiveOn", "credit.problem.effective-on", settings.aheadDays()))
                : Optional.empty();
    }

    /** @throws CreditRefused when it does not fit */
    void require(Money amount, Money was) {
        problem(amount, was).ifPresent(problem -> {
            throw CreditRefused.unfit(problem);
        });
    }

    /** @throws CreditRefused when it does not fit */
    void require(LocalDate effectiveOn) {
        problem(effectiveOn).ifPresent(problem -> {
            throw CreditRefused.unfit(problem);
        });
    }
}
