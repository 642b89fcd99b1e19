package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Access;
import io.kedang.access.AccessRefused;
import io.kedang.access.Role;
import io.kedang.identity.ConfidentialityAgreements.Signed;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class ConfidentialityAgreementsTest {

    @Autowired
    private ConfidentialityAgreements agreements;

    @Autowired
    private AppointingDeputies appointing;

    @Autowired
    private ManagingPeople managing;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void day() {
        today = LocalDate.now(clock);
    }

    @Test
    void nobodyBecomesClerkWithoutAnAgreement() {
        OneUsePassword someone = colleagues.join(Role.VIEWER);

        assertThatThrownBy(() -> actingAs.run("admin1", () -> managing.add(Colleagues.details(Role.CLERK))))
                .hasMessageContaining("agreement.needed");
        assertThatThrownBy(() -> makeClerk(someone)).hasMessageContaining("agreement.needed");

        colleagues.bind(someone.person());
        makeClerk(someone);
        assertThat(roles(someone)).contains(Role.CLERK);
    }

    @Test
    void anAgreementThatHasRunOutSuspendsTheRoleAndNothingElse() {
        OneUsePassword clerk = colleagues.settled(Role.CLERK, Role.VIEWER);

        endsOn(clerk.person(), today);
        assertThat(roles(clerk)).contains(Role.CLERK);

        endsOn(clerk.person(), today.minusDays(1));
        assertThat(roles(clerk)).containsExactly(Role.VIEWER);
        assertThat(people.withRole(Role.CLERK)).extracting(Person::id).doesNotContain(clerk.person());
        assertThat(keeper(clerk).state()).isEqualTo(Keeper.State.SUSPENDED);

        colleagues.bind(clerk.person());
        assertThat(roles(clerk)).contains(Role.CLERK);
        assertThat(keeper(clerk).state()).isEqualTo(Keeper.State.BOUND);
    }

    @Test
    void theEndIsPointedOutAMonthBefore() {
        OneUsePassword clerk = colleagues.settled(Role.CLERK);

        endsOn(clerk.person(), today.plusDays(31));
        assertThat(keeper(clerk).isConcern()).isFalse();

        endsOn(clerk.person(), today.plusDays(30));
        assertThat(keeper(clerk).state()).isEqualTo(Keeper.State.ENDING);
        assertThat(keeper(clerk).until()).contains(today.plusDays(30));
    }

    @Test
    void clerksFromBeforeKeepTheirRoleForAWhile() {
        OneUsePassword clerk = colleagues.settled(Role.CLERK);
        endsOn(clerk.person(), today.minusDays(1));

        due(clerk.person(), today);
        assertThat(roles(clerk)).contains(Role.CLERK);
        assertThat(keeper(clerk).state()).isEqualTo(Keeper.State.TO_BE_RECORDED);

        due(clerk.person(), today.minusDays(1));
        assertThat(roles(clerk)).doesNotContain(Role.CLERK);
    }

    @Test
    void anAgreementThatIsEndedBindsNoMore() {
        OneUsePassword clerk = colleagues.settled(Role.CLERK);
        Agreement agreement =
                actingAs.call("admin1", () -> agreements.of(clerk.person())).get(0);

        actingAs.run("admin1", () -> agreements.end(clerk.person(), agreement.id()));

        assertThat(roles(clerk)).doesNotContain(Role.CLERK);
        assertThat(colleagues.audited(clerk.person())).contains("AGREEMENT_RECORDED", "AGREEMENT_ENDED");
        assertThatThrownBy(() -> actingAs.run("admin1", () -> agreements.end(clerk.person(), agreement.id())))
                .hasMessageContaining("not-found");
    }

    @Test
    void nobodyRecordsTheirOwnAndNoneBeforeItIsSigned() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN);
        OneUsePassword someone = colleagues.join(Role.VIEWER);

        assertThatThrownBy(() -> actingAs.run(
                        admin.login(), () -> agreements.record(admin.person(), signed(today, Optional.empty()))))
                .hasMessageContaining("agreement.own");
        assertThatThrownBy(() -> actingAs.run(
                        "admin1",
                        () -> agreements.record(someone.person(), signed(today.plusDays(1), Optional.empty()))))
                .hasMessageContaining("in-the-future");
        assertThatThrownBy(() -> actingAs.run(
                        "admin1",
                        () -> agreements.record(someone.person(), signed(today, Optional.of(today.minusDays(1))))))
                .hasMessageContaining("ends-before");
        assertThatThrownBy(() -> actingAs.run(
                        "leader1", () -> agreements.record(someone.person(), signed(today, Optional.empty()))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aClerksDeputyIsBoundToo() {
        OneUsePassword clerk = colleagues.settled(Role.CLERK);
        OneUsePassword deputy = colleagues.settled(Role.VIEWER);
        AppointingDeputies.Appointment appointment = new AppointingDeputies.Appointment(deputy.person(), today, today);

        assertThatThrownBy(() -> actingAs.run(clerk.login(), () -> appointing.appoint(clerk.person(), appointment)))
                .hasMessageContaining("deputy.agreement-needed");

        colleagues.bind(deputy.person());
        actingAs.run(clerk.login(), () -> appointing.appoint(clerk.person(), appointment));
        assertThat(actingAs.callFor(
                        clerk.login(), deputy.login(), () -> access.actor().roles()))
                .containsExactly(Role.CLERK);

        endsOn(deputy.person(), today.minusDays(1));
        assertThat(actingAs.callFor(
                        clerk.login(), deputy.login(), () -> access.actor().roles()))
                .isEmpty();
    }

    @Test
    void theLeaderSeesWhoKeepsArchivesAndOthersDoNot() {
        assertThat(actingAs.call("leader1", agreements::keepers))
                .extracting(Keeper::login)
                .contains("clerk1", "clerk2");
        assertThatThrownBy(() -> actingAs.call("sales1", agreements::keepers)).isInstanceOf(AccessRefused.class);
    }

    private void makeClerk(OneUsePassword someone) {
        colleagues.change(
                someone.person(),
                Colleagues.roles(colleagues.record(someone.person()).details(), Role.CLERK));
    }

    private Set<Role> roles(OneUsePassword someone) {
        return signingIn.read(someone.login()).orElseThrow().actor().roles();
    }

    private Keeper keeper(OneUsePassword clerk) {
        return actingAs.call("leader1", agreements::keepers).stream()
                .filter(keeper -> keeper.person().equals(clerk.person()))
                .findFirst()
                .orElseThrow();
    }

    private void endsOn(EmployeeId person, LocalDate day) {
        jdbc.sql("update confidentiality_agreement set signed_on = ?, valid_until = ? where person = ?")
                .params(today.minusYears(1), day, person.value())
                .update();
    }

    private void due(EmployeeId person, LocalDate day) {
        jdbc.sql("update employee set agreement_due = ? where id = ?")
                .params(day, person.value())
                .update();
    }

    private static Signed signed(LocalDate on, Optional<LocalDate> until) {
        return new Signed("2026", on, until, "A-01");
    }
}
