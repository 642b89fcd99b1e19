package io.kedang.credit;

import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.workflow.Groups;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is with a proposed limit: asked by the process, so nobody's rights are. */
@Component
public class CreditParties {

    private final LimitProposals proposals;
    private final Cards cards;
    private final People people;
    private final CreditSettings settings;
    private final JdbcClient jdbc;

    CreditParties(LimitProposals proposals, Cards cards, People people, CreditSettings settings, JdbcClient jdbc) {
        this.proposals = proposals;
        this.cards = cards;
        this.people = people;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** Finance; the leader when nobody in finance is left who had no hand in it. */
    public String judging(ProposalId id) {
        return other(people.withRole(Role.FINANCE), keptAway(proposals.get(id))) ? Groups.FINANCE : Groups.LEADER;
    }

    /** The managers of the team; the leader on a large raise and where no manager is left. */
    public String deciding(ProposalId id) {
        Proposal proposal = proposals.get(id);
        Set<EmployeeId> keptAway = keptAway(proposal);
        TeamId team = team(proposal);
        boolean manager = other(people.managersOf(team), keptAway);
        boolean leader = other(people.withRole(Role.LEADER), keptAway);
        boolean large = proposal.raisesByMoreThan(settings.leaderPercent());
        return manager && !(large && leader) ? Groups.salesManagersOf(team) : Groups.LEADER;
    }

    /** Those who had a hand in it, and who holds the card. */
    private Set<EmployeeId> keptAway(Proposal proposal) {
        Set<EmployeeId> keptAway = new HashSet<>(proposal.persons());
        keptAway.add(cards.holder(proposal.card()));
        return keptAway;
    }

    private static boolean other(List<Person> persons, Set<EmployeeId> keptAway) {
        return persons.stream().anyMatch(person -> !keptAway.contains(person.id()));
    }

    private TeamId team(Proposal proposal) {
        return new TeamId(jdbc.sql("select team from card where id = ?")
                .param(proposal.card().value())
                .query(UUID.class)
                .single());
    }
}
