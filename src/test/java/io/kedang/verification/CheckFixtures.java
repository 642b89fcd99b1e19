package io.kedang.verification;

import io.kedang.freshness.Evidence;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Salespeople of a team of their own with archived cards, and their checks. */
@Component
public class CheckFixtures {

    private final Colleagues colleagues;
    private final IntakeFixtures intake;
    private final BeginningChecks beginning;
    private final ReadingChecks reading;
    private final Checking checking;
    private final WorkList workList;
    private final ActingAs actingAs;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckFixtures(
            Colleagues colleagues,
            IntakeFixtures intake,
            BeginningChecks beginning,
            ReadingChecks reading,
            Checking checking,
            WorkList workList,
            ActingAs actingAs,
            JdbcClient jdbc,
            Clock clock) {
        this.colleagues = colleagues;
        this.intake = intake;
        this.beginning = beginning;
        this.reading = reading;
        this.checking = checking;
        this.workList = workList;
        this.actingAs = actingAs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A team with a manager and a salesperson. */
    public record Crew(TeamId team, EmployeeId manager, OneUsePassword salesperson) {

        public String login() {
            return salesperson.login();
        }

        public EmployeeId keeper() {
            return salesperson.person();
        }
    }

    public Crew crew() {
        TeamId team = colleagues.newTeam();
        EmployeeId manager = colleagues.managerOf(team);
        jdbc.sql("update employee set must_change_password = false where id = ?")
                .param(manager.value())
                .update();
        return new Crew(team, manager, salesperson(team));
    }

    public OneUsePassword salesperson(TeamId team) {
        return colleagues.salespersonOf(team);
    }

    /** Lets the salesperson sign in with the password of the demonstration. */
    public void letSignIn(Crew crew) {
        jdbc.sql("""
                        update employee set password_hash = (select password_hash from employee where login = 'sales1')
                        where id = ?""").param(crew.keeper().value()).update();
    }

    /** Cards that went through the whole intake. */
    public List<CardId> archived(String login, int count) {
        return IntStream.range(0, count).mapToObj(i -> archived(login)).toList();
    }

    private CardId archived(String login) {
        CardId card = intake.draftBy(login);
        intake.handIn(card);
        intake.sign(card);
        intake.enter(card);
        intake.openAccount(card);
        return card;
    }

    /** Archived cards about which nobody has said anything yet, named by their number. */
    public void many(Crew crew, int count) {
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, revision, live_revision, begun_at, changed_at)
                        select gen_random_uuid(), 'ARCHIVED', :owner, :team, 'n' || n, 1, 1, now(), now()
                        from generate_series(1, :count) n""")
                .param("owner", crew.keeper().value())
                .param("team", crew.team().value())
                .param("count", count)
                .update();
    }

    /** This month's check of the salesperson, begun now. */
    public CheckId begun(Crew crew) {
        return beginning.begin(crew.keeper(), YearMonth.now(clock)).orElseThrow();
    }

    /** The salesperson answers about two cards: one is unchanged, one lost. */
    public void answer(Crew crew, CheckId check) {
        run(crew, () -> {
            List<CheckedCard> open = reading.cards(check, CheckPart.OPEN, 0);
            checking.unchanged(check, List.of(open.get(0).card()), Evidence.PHONE);
            checking.lost(check, List.of(open.get(1).card()), new Note("门店已搬走"));
        });
    }

    public OpenTask task(CheckId check) {
        return workList.current(check.subject()).orElseThrow(() -> new AssertionError("nothing is to be checked"));
    }

    public void give(CardId card, EmployeeId to) {
        jdbc.sql("update card set owner = ?, version = version + 1 where id = ?")
                .params(to.value(), card.value())
                .update();
    }

    String login(EmployeeId person) {
        return jdbc.sql("select login from employee where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    void run(Crew crew, Runnable act) {
        actingAs.run(crew.login(), act);
    }
}
