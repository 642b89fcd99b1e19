package io.kedang.incoming.web;

import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.incoming.BankLine;
import io.kedang.incoming.BankLineId;
import io.kedang.incoming.ProposedPayment;
import io.kedang.incoming.ProposingPayers;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bank lines as a list shows them. */
@Component
class BankRows {

    private final ProposingPayers proposing;
    private final People people;
    private final Cards cards;

    BankRows(ProposingPayers proposing, People people, Cards cards) {
        this.proposing = proposing;
        this.people = people;
        this.cards = cards;
    }

    List<BankRow> of(List<BankLine> lines) {
        Map<BankLineId, ProposedPayment> proposals = proposing.of(lines);
        Map<EmployeeId, String> names = people.names(lines.stream()
                .flatMap(line -> line.decidedBy().stream())
                .distinct()
                .toList());
        Map<CardId, String> customers = cards.names(
                lines.stream().flatMap(line -> line.card().stream()).distinct().toList());
        return lines.stream()
                .map(line -> new BankRow(
                        line,
                        proposals.get(line.id()),
                        Optional.ofNullable(proposals.get(line.id()))
                                .map(ShownProposal::text)
                                .orElse(""),
                        line.decidedBy().map(by -> names.getOrDefault(by, "")).orElse(""),
                        line.card()
                                .map(card -> customers.getOrDefault(card, ""))
                                .orElse("")))
                .toList();
    }

    /** @param shown the proposal as it goes along with the form @param by who decided */
    record BankRow(BankLine line, @Nullable ProposedPayment proposal, String shown, String by, String customer) {

        /** What can be done to it, for the choosing of several. */
        public String can() {
            return proposal == null ? DecidingSeveral.ASIDE : DecidingSeveral.ACCEPT + " " + DecidingSeveral.ASIDE;
        }
    }
}
