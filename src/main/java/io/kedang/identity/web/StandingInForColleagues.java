package io.kedang.identity.web;

import io.kedang.identity.ActingForOthers;
import io.kedang.identity.SignedIn;
import io.kedang.page.Choice;
import io.kedang.page.StandingIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the frame whom the signed-in person may act for; asks the database only where there is someone. */
@Component
class StandingInForColleagues implements StandingIn {

    private final ActingForOthers acting;

    StandingInForColleagues(ActingForOthers acting) {
        this.acting = acting;
    }

    @Override
    public List<Choice> offered() {
        return signedIn().filter(SignedIn::standsIn).isEmpty()
                ? List.of()
                : acting.offered().stream()
                        .map(one -> new Choice(one.person().toString(), one.personName()))
                        .toList();
    }

    @Override
    public Optional<LocalDate> until() {
        return signedIn().flatMap(SignedIn::actingUntil);
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
