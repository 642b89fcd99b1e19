package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.grading.DecidingGrades;
import io.kedang.grading.GradeProposals;
import io.kedang.grading.ProposalFilter;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.ActingAs;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A comprehensive review of all customers: how long it takes to propose their grades, and to accept them. */
@OnDemand
@KedangTest
class GradingBenchmark {

    private static final int CUSTOMERS = Rounds.of("customers", 100_000);
    private static final int TEAMS = Rounds.of("teams", 20);

    private static final ReviewPeriod FIRST = new ReviewPeriod(LocalDate.of(2093, 3, 1));
    private static final ReviewPeriod SECOND = new ReviewPeriod(LocalDate.of(2093, 5, 1));

    @Autowired
    private GradeProposals proposals;

    @Autowired
    private DecidingGrades deciding;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_review_of_all_customers() {
        List<TeamId> teams = new ArrayList<>();
        for (int i = 0; i < TEAMS; i++) {
            teams.add(new TeamId(UUID.randomUUID()));
            make(teams.get(i), CUSTOMERS / TEAMS);
        }
        Table table = new Table("grading " + CUSTOMERS + " customers of " + TEAMS + " teams", "what", "seconds");
        time(table, "propose, first review", teams, team -> proposals.compute(team, FIRST));
        time(table, "accept first grades", teams, team -> asLeader(() -> deciding.acceptFirst(team, FIRST)));
        time(table, "propose, second review", teams, team -> proposals.compute(team, SECOND));
        time(table, "accept what stays", teams, team -> asLeader(() -> deciding.acceptUnchanged(team, SECOND)));
        time(table, "a page of each team", teams, team -> proposals
                .of(team, SECOND, ProposalFilter.ASKING_WHY, Optional.empty())
                .size());
        table.print();
    }

    /** Sales as they are in life: few large customers, many small ones; some grow, some shrink, some stop. */
    private static void make(TeamId team, int customers) {
        Server.run("""
                with made as (
                    insert into card (id, state, owner, team, name, revision, live_revision, begun_at, changed_at)
                    select gen_random_uuid(), 'ARCHIVED', (select id from employee where login = 'sales1'), '%s',
                           '客户' || n, 1, 1, now(), now()
                    from generate_series(1, %d) n returning id, owner),
                sold as (select id, owner, round((exp(random() * 7))::numeric, 2) as amount, random() as change from made)
                insert into card_revision (id, card_id, number, plain, digest, handed_in_by, handed_in_at)
                select gen_random_uuid(), id, 1, jsonb_build_object(
                        'sales', jsonb_build_object(
                            '0', jsonb_build_object('year', '2091', 'amount', amount::text),
                            '1', jsonb_build_object('year', '2092', 'amount',
                                case when change < 0.03 then '0' else round(amount * (0.6 + change)::numeric, 2)::text end)),
                        'category', jsonb_build_object('tradingSince', (2080 + (change * 12)::int)::text),
                        'relation', jsonb_build_object('nature', 'ORDINARY')),
                    sha256('x'), owner, now()
                from sold""".formatted(team, customers));
    }

    private static void time(Table table, String what, List<TeamId> teams, Function<TeamId, Integer> work) {
        long start = System.nanoTime();
        int done = teams.stream().mapToInt(work::apply).sum();
        table.row(what + " (" + done + ")", (System.nanoTime() - start) / 1e9);
    }

    private int asLeader(Supplier<Integer> act) {
        return actingAs.call("leader1", () -> transaction.execute(status -> act.get()));
    }
}
