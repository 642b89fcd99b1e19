package io.kedang.credit.web;

import io.kedang.credit.Reason;
import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What is wrong in a form, gathered field by field, while what is typed is read. */
final class Problems {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final List<Problem> found = new ArrayList<>();

    Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    /** A reason that must be there. */
    Optional<Reason> reason(String field, String typed) {
        if (typed.isBlank()) {
            add(Problem.of(field, "credit.problem.reason"));
            return Optional.empty();
        }
        return note(field, typed) ? Optional.of(new Reason(typed)) : Optional.empty();
    }

    /** A text that may be missing. */
    boolean note(String field, String typed) {
        boolean fits = typed.length() <= Reason.LONGEST;
        if (!fits) {
            add(Problem.of(field, "credit.problem.long", Reason.LONGEST));
        }
        return fits;
    }

    /** An amount above zero. */
    Optional<Money> amount(String typed, Currency currency) {
        Optional<Money> amount = limit(typed, currency);
        if (amount.filter(one -> one.amount().signum() <= 0).isPresent()) {
            add(Problem.of("amount", "credit.problem.amount"));
            return Optional.empty();
        }
        return amount;
    }

    /** An amount of any sign, in this currency unless another is typed. */
    Optional<Money> limit(String typed, Currency currency) {
        String plain = typed.strip();
        try {
            return Optional.of(Money.of(plain.matches(".*[A-Za-z]$") ? plain : plain + " " + currency));
        } catch (InvalidValue e) {
            add(new Problem("amount", e.messageKey(), e.arguments()));
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String field, String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException none) {
            // told below
        }
        add(Problem.of(field, "credit.problem.day"));
        return Optional.empty();
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** For the form that is shown again. */
    void show(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problems", List.copyOf(found));
    }
}
