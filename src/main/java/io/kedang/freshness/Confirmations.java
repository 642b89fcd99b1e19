package io.kedang.freshness;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardFlow;
import io.kedang.card.Section;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who confirmed which sections of cards; without a section nothing is confirmed. Confirming happens in the transaction of the use case that calls and that has
 * checked who may; it takes the card.
 */
@Component
public class Confirmations {

    private final CardFlow flow;
    private final ConfirmationRows rows;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Confirmations(CardFlow flow, ConfirmationRows rows, Access access, Audit audit, Clock clock) {
        this.flow = flow;
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person who acts confirms that sections of the live card are true today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ConfirmationId> confirm(CardId card, Collection<Section> sections, Evidence evidence) {
        return confirm(card, sections, evidence, Confirmer.of(access.actor(), clock.instant()));
    }

    /** Likewise of everything that the card was ever said to be, as when somebody says that nothing has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ConfirmationId> confirmAll(CardId card, Evidence evidence) {
        return confirm(
                card,
                of(card).sections().stream().map(SectionFreshness::section).toList(),
                evidence);
    }

    /** Sections are confirmed by someone else than the person who acts: by who brought what is entered now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ConfirmationId> confirm(
            CardId card, Collection<Section> sections, Evidence evidence, Confirmer by) {
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Set<Section> chosen = EnumSet.copyOf(sections);
        flow.hold(card);
        ConfirmationId id = rows.add(card, chosen, evidence, by);
        audit.record(
                Audited.CARD_CONFIRMED,
                Subject.card(card),
                Map.of(
                        "sections",
                        chosen.stream().map(Section::key).collect(Collectors.joining(" ")),
                        "evidence",
                        evidence.name()));
        return Optional.of(id);
    }

    /** A confirmation was a mistake: it stays on record, but what was confirmed before it counts again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(CardId card, ConfirmationId id) {
        flow.hold(card);
        rows.takeBack(card, id, Confirmer.of(access.actor(), clock.instant()));
        audit.record(Audited.CARD_CONFIRMED, Subject.card(card), Map.of("takenBack", id.toString()));
    }

    /** How fresh a card is, whoever asks. */
    @Transactional(readOnly = true)
    public Freshness of(CardId card) {
        return of(List.of(card)).get(card);
    }

    /** How fresh each of these cards is, in one query; also of those that nobody ever confirmed. */
    @Transactional(readOnly = true)
    public Map<CardId, Freshness> of(Collection<CardId> cards) {
        return rows.of(cards);
    }
}
