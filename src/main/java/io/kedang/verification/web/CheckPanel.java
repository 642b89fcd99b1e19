package io.kedang.verification.web;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.identity.People;
import io.kedang.page.Words;
import io.kedang.verification.CardChecks;
import io.kedang.verification.CardChecks.CardCheck;
import io.kedang.verification.CheckedCard.Finding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On a card's page: what the monthly check found last, and whether it waits in one. For who keeps cards or oversees
 * that, of cards whose assessment the person sees too: a reach that was widened for other fields does not count.
 */
@Component
class CheckPanel implements CardPanels {

    private final CardChecks checks;
    private final People people;
    private final Words words;
    private final Access access;

    CheckPanel(CardChecks checks, People people, Words words, Access access) {
        this.checks = checks;
        this.people = people;
        this.words = words;
        this.access = access;
    }

    /** What the panel shows; before the first check there is nothing that the top of the page does not tell. @param who answered last, by name */
    record Shown(CardCheck check, String who) {}

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        boolean keeps = access.may(Permission.KEEP_CARDS) || access.may(Permission.SEE_KEEPING);
        if (!keeps || !access.groupsOn(card.holding()).contains(FieldGroup.ASSESSMENT)) {
            return Optional.empty();
        }
        return checks.of(card)
                .filter(check -> check.last().isPresent())
                .map(check -> new CardPanel(
                        "verification/card",
                        new Shown(check, check.last().map(this::who).orElse(""))));
    }

    private String who(Finding last) {
        return words.acted(
                people.names(Stream.concat(Stream.of(last.by()), last.deputy().stream())
                        .collect(Collectors.toSet())),
                last.by(),
                last.deputy());
    }
}
