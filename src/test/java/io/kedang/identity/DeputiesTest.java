package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Access;
import io.kedang.access.AccessRefused;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.identity.AppointingDeputies.Appointment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class DeputiesTest {

    @Autowired
    private AppointingDeputies appointing;

    @Autowired
    private ActingForOthers acting;

    @Autowired
    private Deputies deputies;

    @Autowired
    private ManagingPeople managing;

    @Autowired
    private MySettings settings;

    @Autowired
    private SigningIn signingIn;

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

    private OneUsePassword absent;
    private OneUsePassword deputy;
    private LocalDate today;

    @BeforeEach
    void people() {
        absent = colleagues.settled(Role.FINANCE);
        deputy = colleagues.settled(Role.VIEWER);
        today = LocalDate.now(clock);
    }

    @Test
    void aDeputyActsAsThePersonAndBothAreKnown() {
        appoint(absent, deputy, today, today);

        Actor actor = actingAs.callFor(absent.login(), deputy.login(), access::actor);

        assertThat(actor.id()).isEqualTo(absent.person());
        assertThat(actor.roles()).containsExactly(Role.FINANCE);
        assertThat(actor.by()).contains(deputy.person());
        assertThat(actor.persons()).containsExactlyInAnyOrder(absent.person(), deputy.person());
        assertThat(deputies.today(absent.person())).contains(deputy.person());
        assertThat(deputies.today(List.of(absent.person(), deputy.person())))
                .isEqualTo(Map.of(absent.person(), deputy.person()));
    }

    @Test
    void theRecordNamesBoth() {
        appoint(absent, deputy, today, today);

        actingAs.runFor(absent.login(), deputy.login(), acting::stop);

        assertThat(jdbc.sql("select actor, acted_by, acted_name from audit_entry"
                                + " where what = 'ACTING_STOPPED' and subject_id = ?")
                        .param(absent.person().toString())
                        .query()
                        .singleRow())
                .containsEntry("actor", absent.person().value())
                .containsEntry("acted_by", deputy.person().value())
                .containsEntry("acted_name", "试 " + deputy.login());
    }

    @Test
    void nobodyActsBeforeTheFirstDayOrAfterTheLast() {
        appoint(absent, deputy, today.plusDays(1), today.plusDays(2));
        assertMayNot(absent, deputy);
        assertThat(deputies.today(absent.person())).isEmpty();

        move(today.minusDays(2), today.minusDays(1));
        assertMayNot(absent, deputy);

        move(today.minusDays(2), today);
        assertMay(absent, deputy);
    }

    @Test
    void thePersonTheDeputyAndTheAdministratorEndIt() {
        for (String by : List.of(absent.login(), deputy.login(), "admin1")) {
            appoint(absent, deputy, today, today);
            Deputyship running = running();

            actingAs.run(by, () -> appointing.end(running.id()));

            assertMayNot(absent, deputy);
            refused(() -> actingAs.run(by, () -> appointing.end(running.id())), "is-over");
        }
    }

    @Test
    void whoCameBackAfterLeavingHasNoDeputyAnyMore() {
        appoint(absent, deputy, today, today);

        colleagues.leave(absent.person());
        actingAs.run("admin1", () -> {
            PersonRecord record = managing.record(absent.person());
            PersonDetails is = record.details();
            managing.change(
                    record.id(),
                    record.version(),
                    new PersonDetails(
                            is.login(),
                            is.name(),
                            is.email(),
                            is.department(),
                            is.team(),
                            is.roles(),
                            is.managedTeams(),
                            true));
        });

        assertMayNot(absent, deputy);
    }

    @Test
    void nobodyElseEndsItOrLearnsOfIt() {
        appoint(absent, deputy, today, today);
        Deputyship running = running();
        OneUsePassword other = colleagues.settled(Role.LEADER);

        refused(() -> actingAs.run(other.login(), () -> appointing.end(running.id())), "not-found");
        assertThatThrownBy(() -> actingAs.run(other.login(), () -> appointing.of(absent.person())))
                .isInstanceOf(AccessRefused.class);
        assertMay(absent, deputy);
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        refused(() -> appoint(absent, absent, today, today), "deputy.own");
    }

    @Test
    void nobodyAppointsForAnotherButTheAdministratorAndNeverInTheirOwnFavour() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN);

        assertThatThrownBy(() -> actingAs.run(
                        deputy.login(), () -> appointing.appoint(absent.person(), of(deputy, today, today))))
                .isInstanceOf(AccessRefused.class);
        refused(
                () -> actingAs.run(admin.login(), () -> appointing.appoint(absent.person(), of(admin, today, today))),
                "by-oneself");
        actingAs.run("admin1", () -> appointing.appoint(absent.person(), of(deputy, today, today)));
        assertMay(absent, deputy);
    }

    @Test
    void twoDoNotStandInAtOnce() {
        OneUsePassword another = colleagues.settled(Role.VIEWER);
        appoint(absent, deputy, today, today.plusDays(9));

        refused(() -> appoint(absent, another, today.plusDays(9), today.plusDays(12)), "overlaps");
        appoint(absent, another, today.plusDays(10), today.plusDays(12));
        actingAs.run(absent.login(), () -> appointing.end(running().id()));
        appoint(absent, another, today, today.plusDays(9));
        assertThat(deputies.today(absent.person())).contains(another.person());
    }

    @Test
    void aPeriodIsNeitherTooLongNorInThePastNorFarAway() {
        refused(() -> appoint(absent, deputy, today.minusDays(1), today), "in-the-past");
        refused(() -> appoint(absent, deputy, today.plusDays(1), today), "ends-before");
        refused(() -> appoint(absent, deputy, today, today.plusDays(92)), "too-long");
        refused(() -> appoint(absent, deputy, today.plusDays(367), today.plusDays(368)), "too-far");
        appoint(absent, deputy, today, today.plusDays(91));
    }

    @Test
    void administrationIsNotPassedOn() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN, Role.FINANCE);
        OneUsePassword onlyAdmin = colleagues.settled(Role.ADMIN);
        appoint(admin, deputy, today, today);

        actingAs.runFor(admin.login(), deputy.login(), () -> {
            assertThat(access.actor().roles()).containsExactly(Role.FINANCE);
            assertThatThrownBy(() -> managing.record(absent.person())).isInstanceOf(AccessRefused.class);
        });
        refused(() -> appoint(onlyAdmin, deputy, today, today), "nothing-to-pass-on");
    }

    @Test
    void theDeputyOfADeputyIsNobody() {
        OneUsePassword third = colleagues.settled(Role.VIEWER);
        appoint(absent, deputy, today, today);
        appoint(deputy, third, today, today);
        SignedIn thirdAsDeputy = acting.as(deputy.person(), signedIn(third)).orElseThrow();

        assertThat(acting.as(absent.person(), signedIn(third))).isEmpty();
        assertThat(acting.as(absent.person(), thirdAsDeputy))
                .as("by way of the deputy")
                .isEmpty();
        assertThat(actingAs.callFor(deputy.login(), third.login(), acting::offered))
                .extracting(Deputyship::person)
                .containsExactly(deputy.person());
    }

    @Test
    void twoWhoStandInForEachOtherRemainTwo() {
        appoint(absent, deputy, today, today);
        appoint(deputy, absent, today, today);

        Actor actor = actingAs.callFor(absent.login(), deputy.login(), access::actor);

        assertThat(actor.self()).isEqualTo(deputy.person());
        assertThat(actor.roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void aDeputyAppointsNobodyInThePersonsName() {
        OneUsePassword friend = colleagues.settled(Role.VIEWER);
        appoint(absent, deputy, today, today);

        refused(
                () -> actingAs.runFor(
                        absent.login(),
                        deputy.login(),
                        () -> appointing.appoint(absent.person(), of(friend, today.plusDays(1), today.plusDays(1)))),
                "acting-for-another");
        refused(
                () -> actingAs.runFor(
                        absent.login(),
                        deputy.login(),
                        () -> appointing.end(running().id())),
                "acting-for-another");
    }

    @Test
    void passwordAndSettingsAreAlwaysOnesOwn() {
        appoint(absent, deputy, today, today);

        actingAs.runFor(absent.login(), deputy.login(), () -> {
            assertThatThrownBy(() -> settings.changePassword(absent.value(), "three quiet lakes"))
                    .hasMessageContaining("password.wrong");
            settings.choose(Optional.empty(), "dark", true);
        });

        assertThat(signedIn(deputy).theme()).contains("dark");
        assertThat(signedIn(absent).theme()).isEmpty();
        assertThat(signingIn.signIn(absent.login(), absent.value()).login()).isEqualTo(absent.login());
    }

    @Test
    void nobodyActsForOneWhoHasLeftAndNobodyWhoHasLeftActs() {
        appoint(absent, deputy, today, today);
        colleagues.leave(deputy.person());
        assertThat(deputies.today(absent.person())).isEmpty();

        OneUsePassword another = colleagues.settled(Role.VIEWER);
        actingAs.run("admin1", () -> appointing.appoint(another.person(), of(absent, today, today)));
        refused(() -> appoint(absent, deputy, today.plusDays(1), today.plusDays(1)), "not-active");
        colleagues.leave(another.person());
        assertMayNot(another, absent);
    }

    private void appoint(OneUsePassword person, OneUsePassword by, LocalDate first, LocalDate last) {
        actingAs.run(person.login(), () -> appointing.appoint(person.person(), of(by, first, last)));
    }

    private static Appointment of(OneUsePassword deputy, LocalDate first, LocalDate last) {
        return new Appointment(deputy.person(), first, last);
    }

    private Deputyship running() {
        return actingAs.call(absent.login(), () -> appointing.of(absent.person())).stream()
                .filter(one -> one.state() == Deputyship.State.RUNNING)
                .findFirst()
                .orElseThrow();
    }

    private void move(LocalDate first, LocalDate last) {
        jdbc.sql("update deputy set first_day = ?, last_day = ? where person = ?")
                .params(first, last, absent.person().value())
                .update();
    }

    private SignedIn signedIn(OneUsePassword someone) {
        return signingIn.read(someone.login()).orElseThrow();
    }

    private void assertMay(OneUsePassword person, OneUsePassword by) {
        assertThat(acting.as(person.person(), signedIn(by))).isPresent();
    }

    private void assertMayNot(OneUsePassword person, OneUsePassword by) {
        assertThat(acting.as(person.person(), signedIn(by))).isEmpty();
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatThrownBy(act).isInstanceOf(IdentityRefused.class).hasMessageContaining(why);
    }
}
