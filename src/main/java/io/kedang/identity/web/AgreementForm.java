package io.kedang.identity.web;

import io.kedang.identity.ConfidentialityAgreements.Signed;
import io.kedang.page.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed about a confidentiality agreement, valid or not. */
record AgreementForm(
        @Nullable String wording,
        @Nullable String signedOn,
        @Nullable String validUntil,
        @Nullable String place) {

    private static final int LONGEST_WORDING = 120;
    private static final int LONGEST_PLACE = 200;

    AgreementForm {
        wording = Objects.requireNonNullElse(wording, "").strip();
        signedOn = Objects.requireNonNullElse(signedOn, "").strip();
        validUntil = Objects.requireNonNullElse(validUntil, "").strip();
        place = Objects.requireNonNullElse(place, "").strip();
    }

    static AgreementForm empty() {
        return new AgreementForm("", "", "", "");
    }

    /** @param problems takes what is wrong @return what was signed when nothing is */
    Optional<Signed> read(List<Problem> problems) {
        text("wording", wording, LONGEST_WORDING, "identity.agreement.wording.missing", problems);
        text("place", place, LONGEST_PLACE, "identity.agreement.place.missing", problems);
        Optional<LocalDate> signed = TypedDay.read("signedOn", signedOn, problems);
        Optional<LocalDate> end =
                validUntil.isEmpty() ? Optional.empty() : TypedDay.read("validUntil", validUntil, problems);
        return problems.isEmpty()
                ? Optional.of(new Signed(wording, signed.orElseThrow(), end, place))
                : Optional.empty();
    }

    private static void text(String field, String typed, int longest, String missing, List<Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(Problem.of(field, missing));
        } else if (typed.length() > longest) {
            problems.add(Problem.of(field, "identity.name.too-long", longest));
        }
    }
}
