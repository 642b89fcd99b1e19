package io.kedang.statement.web;

import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import io.kedang.statement.Answer;
import io.kedang.statement.NewObjection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An objection as it is typed. @param places of the lines that are ticked */
record ObjectionForm(
        @Nullable List<String> places,
        @Nullable String amount,
        @Nullable String reason) {

    static final ObjectionForm EMPTY = new ObjectionForm(List.of(), "", "");

    ObjectionForm {
        places = places == null ? List.of() : List.copyOf(places);
        amount = amount == null ? "" : amount.strip();
        reason = reason == null ? "" : reason.strip();
    }

    public boolean has(int place) {
        return ticked().contains(place);
    }

    private Set<Integer> ticked() {
        List<String> all = places == null ? List.of() : places;
        return all.stream()
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void check(Problems problems) {
        problems.text("reason", String.valueOf(reason), NewObjection.LONGEST_REASON)
                .check(
                        String.valueOf(amount).isEmpty() || money().isPresent(),
                        Problem.of("amount", "statement.problem.amount"));
    }

    NewObjection objection(Answer answer) {
        return new NewObjection(answer, ticked(), money(), String.valueOf(reason));
    }

    private Optional<BigDecimal> money() {
        try {
            return Optional.of(String.valueOf(amount))
                    .filter(text -> !text.isEmpty())
                    .map(Money::of)
                    .map(Money::amount)
                    .filter(said -> said.signum() > 0);
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }
}
