package io.kedang.freshness;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardFlow;
import io.kedang.card.CardForm;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Field;
import io.kedang.card.Section;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirming that sections of a live card are true: by its holder, the managers of its team, the clerk, and finance for
 * what it sees. A section is confirmed only by someone who sees all of it.
 */
@Component
@Transactional
public class ConfirmingSections {

    private final Access access;
    private final Cards cards;
    private final CardFlow flow;
    private final Confirmations confirmations;

    ConfirmingSections(Access access, Cards cards, CardFlow flow, Confirmations confirmations) {
        this.access = access;
        this.cards = cards;
        this.flow = flow;
        this.confirmations = confirmations;
    }

    /** Whether the person who acts may confirm something on this card. */
    public boolean may(CardSummary card) {
        return card.state() == CardState.ARCHIVED && access.may(Permission.REPORT_CHANGES) && isTheirs(card);
    }

    /** Who merely may look at the card, because scopes were widened, does not know whether it is true. */
    private boolean isTheirs(CardSummary card) {
        return !access.changeableOn(card.holding()).isEmpty();
    }

    /** What the person who acts can confirm, with who did last, in the order of the form. */
    @Transactional(readOnly = true)
    public List<SectionFreshness> offered(CardId id) {
        return offered(require(id));
    }

    private List<SectionFreshness> offered(CardSummary card) {
        Set<FieldGroup> groups = cards.groups(card);
        return confirmations.of(card.id()).sections().stream()
                .filter(one -> seesAllOf(one.section(), groups))
                .toList();
    }

    private static boolean seesAllOf(Section section, Set<FieldGroup> groups) {
        return CardForm.fields(section).stream().map(Field::group).allMatch(groups::contains);
    }

    /** @throws FreshnessRefused when nothing is chosen, or what the person cannot confirm */
    public void confirm(CardId id, Collection<Section> sections, Evidence evidence) {
        flow.hold(id);
        CardSummary card = require(id);
        Set<Section> offered =
                offered(card).stream().map(SectionFreshness::section).collect(Collectors.toSet());
        if (sections.isEmpty() || !offered.containsAll(sections)) {
            throw FreshnessRefused.invalid(List.of(Problem.of("sections", "freshness.problem.sections")));
        }
        confirmations.confirm(id, sections, evidence);
    }

    private CardSummary require(CardId id) {
        access.require(Permission.REPORT_CHANGES);
        CardSummary card = cards.get(id);
        if (!isTheirs(card)) {
            throw FreshnessRefused.notYours();
        }
        if (card.state() != CardState.ARCHIVED) {
            throw FreshnessRefused.notArchived();
        }
        return card;
    }
}
