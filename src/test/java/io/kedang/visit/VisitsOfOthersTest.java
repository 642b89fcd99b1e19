package io.kedang.visit;

import static io.kedang.visit.ReturnVisitPathsTest.all;
import static io.kedang.visit.ReturnVisitPathsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.FieldGroup;
import io.kedang.access.Role;
import io.kedang.card.CardContent;
import io.kedang.card.CardRefused;
import io.kedang.card.Cards;
import io.kedang.card.Seen;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Leaving;
import io.kedang.identity.Login;
import io.kedang.identity.ManagingPeople;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.People;
import io.kedang.identity.PersonDetails;
import io.kedang.intake.IntakeFixtures;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees and makes visits: the holder, managers and the leader; the department what was sent to it, and no more. */
@KedangTest
class VisitsOfOthersTest {

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private PlanningVisits planning;

    @Autowired
    private Visiting visiting;

    @Autowired
    private Collating collating;

    @Autowired
    private ReadingVisits reading;

    @Autowired
    private Cards cards;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ManagingPeople managing;

    @Autowired
    private Leaving leaving;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void collating() {
        fixtures.serviceCollates();
    }

    @Test
    void the_department_sees_what_was_sent_to_it_and_of_the_card_the_basic_fields_only() {
        VisitId visit = fixtures.planned();
        CardId card = fixtures.card(visit);
        assertRefused("visit.refused.not-found", () -> actingAs.run("service1", () -> reading.get(visit)));
        assertRefused("visit.refused.not-found", () -> actingAs.run("service1", () -> collating.card(visit)));

        fixtures.handIn(visit, VisitFixtures.sampleTexts(fixtures.today()));

        CardContent seen = actingAs.call("service1", () -> collating.card(visit));
        assertThat(seen.text("basics.fullName")).isPresent();
        assertThat(seen).isEqualTo(seen.only(Set.of(FieldGroup.BASIC)));
        assertThat(seen.text("address.contactPhone")).isEmpty();
        assertThat(actingAs.call("service1", this::toCollate))
                .anyMatch(line -> line.visit().id().equals(visit));
        assertThatThrownBy(() -> actingAs.run("service1", () -> cards.get(card)))
                .isInstanceOf(AccessRefused.class);
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry where what = 'CARD_LOOKED_AT' and subject_id = ?
                            and actor = (select id from employee where login = 'service1')""").param(card.toString()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void another_department_and_other_salespeople_see_nothing_of_it() {
        VisitId visit = fixtures.handedIn();
        TaskId task = fixtures.taskId(visit);
        OneUsePassword stranger = colleagues.join(Role.DEPARTMENT);

        for (String login : List.of(stranger.login(), "sales2", "manager2", "clerk1", "office1")) {
            assertRefused("visit.refused.not-found", () -> actingAs.run(login, () -> reading.get(visit)));
            assertThatThrownBy(() ->
                            actingAs.run(login, () -> collating.collate(visit, new Collation("", Set.of(), false))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
            assertThatThrownBy(() -> actingAs.run(login, () -> workList.open(task)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(actingAs.call(stranger.login(), () -> reading.sent(all(VisitView.DONE))
                        .lines()))
                .isEmpty();
        assertThat(actingAs.call("sales1", () -> reading.get(visit)).id()).isEqualTo(visit);
        assertThat(actingAs.call("manager1", () -> reading.get(visit)).id()).isEqualTo(visit);
        assertThat(actingAs.call("leader1", () -> reading.get(visit)).id()).isEqualTo(visit);
    }

    @Test
    void whoever_neither_has_the_card_nor_manages_the_team_plans_no_visit() {
        CardId card = intake.archivedCard();
        LocalDate day = fixtures.today().plusDays(3);

        assertThatThrownBy(() -> actingAs.run("sales2", () -> planning.plan(new Plan(card, day, ""))))
                .isInstanceOf(CardRefused.class);
        assertThatThrownBy(() -> actingAs.run("clerk1", () -> planning.plan(new Plan(card, day, ""))))
                .isInstanceOf(AccessRefused.class);
        assertRefused(
                "visit.refused.not-the-visitor",
                () -> actingAs.run("leader1", () -> planning.plan(new Plan(card, day, ""))));

        VisitId visit = actingAs.call("manager1", () -> planning.plan(new Plan(card, day, "看看新店")));

        assertThat(fixtures.task(visit).assignee()).contains(id("sales1"));
        assertThat(told.of(NoticeKind.VISIT_PLANNED, card)).containsExactly("sales1");
    }

    @Test
    void the_manager_makes_a_visit_that_was_taken_over_and_colleagues_get_none() {
        VisitId visit = fixtures.planned();
        TaskId task = fixtures.taskId(visit);

        assertThatThrownBy(() -> actingAs.run("leader1", () -> workList.reassign(task, id("sales3"))))
                .isInstanceOf(Refusal.class);
        actingAs.run("leader1", () -> workList.reassign(task, id("manager1")));
        assertThatThrownBy(() -> actingAs.run("sales1", () -> visiting.open(visit)))
                .isInstanceOf(Refusal.class);
        fixtures.handIn("manager1", visit, VisitFixtures.sampleTexts(fixtures.today()));

        assertThat(actingAs.call("sales1", () -> reading.get(visit))
                        .handedIn()
                        .orElseThrow()
                        .by())
                .isEqualTo(id("manager1"));
    }

    @Test
    void a_deputy_makes_the_visit_for_the_salesperson_and_collates_for_the_representative() throws Exception {
        VisitId visit = fixtures.planned();
        try (AutoCloseable sales = colleagues.deputy("sales1", "sales3");
                AutoCloseable service = colleagues.deputy("service1", "tech1")) {
            assertThatThrownBy(() -> actingAs.run("sales3", () -> visiting.open(visit)))
                    .isInstanceOf(Refusal.class);
            actingAs.runFor("sales1", "sales3", () -> {
                VisitDraft draft = visiting.draft(visit);
                VisitDraft saved = visiting.save(
                        visit,
                        VisitFixtures.sampleTexts(fixtures.today()),
                        new Seen(draft.version(), UUID.randomUUID()));
                visiting.handIn(visit, saved.version());
            });
            actingAs.runFor("service1", "tech1", () -> collating.collate(visit, new Collation("", Set.of(), false)));
        }

        Visit done = actingAs.call("manager1", () -> reading.get(visit));
        assertThat(done.handedIn().orElseThrow())
                .extracting(Done::by, Done::deputy)
                .containsExactly(id("sales1"), Optional.of(id("sales3")));
        assertThat(done.collated().orElseThrow())
                .extracting(Done::by, Done::deputy)
                .containsExactly(id("service1"), Optional.of(id("tech1")));
    }

    @Test
    void the_visits_of_someone_who_leaves_are_made_by_the_successor() {
        TeamId team = colleagues.newTeam();
        OneUsePassword leaver = inTeam(team);
        OneUsePassword successor = inTeam(team);
        CardId card = archived(leaver.login());
        VisitId visit = actingAs.call(
                leaver.login(),
                () -> planning.plan(new Plan(card, fixtures.today().plusDays(5), "")));

        actingAs.run("admin1", () -> leaving.handOver(leaver.person(), successor.person()));

        assertThat(fixtures.task(visit).assignee()).contains(successor.person());
        actingAs.run(
                successor.login(),
                () -> visiting.postpone(
                        visit,
                        new Postponement(
                                fixtures.today(), "未见到", fixtures.today().plusDays(9))));
        assertThat(fixtures.task(visit).assignee()).contains(successor.person());
        assertThatThrownBy(() -> actingAs.run(leaver.login(), () -> visiting.open(visit)))
                .isInstanceOf(Refusal.class);
        fixtures.handIn(successor.login(), visit, VisitFixtures.sampleTexts(fixtures.today()));
        assertThat(fixtures.task(visit).step()).isEqualTo("Task_collateVisit");
    }

    private CardId archived(String login) {
        CardId card = intake.handedInBy(login);
        intake.sign(card);
        intake.enter(card);
        intake.openAccount(card);
        return card;
    }

    private OneUsePassword inTeam(TeamId team) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 13);
        return actingAs.call(
                "admin1",
                () -> managing.add(new PersonDetails(
                        new Login(login),
                        "试 " + login,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(team),
                        Set.of(Role.SALESPERSON),
                        Set.of(),
                        true)));
    }

    @Test
    void a_leader_stands_in_where_nobody_represents_the_department_any_more() {
        VisitId visit = fixtures.handedIn();
        TaskId task = fixtures.taskId(visit);
        assertThat(actingAs.call("leader1", () -> workList.mayOpen(task))).isFalse();

        jdbc.sql("update employee set active = false where login = 'service1'").update();
        try {
            actingAs.run("leader1", () -> collating.collate(visit, new Collation("", Set.of(), false)));
        } finally {
            jdbc.sql("update employee set active = true where login = 'service1'")
                    .update();
        }

        assertThat(actingAs.call("service1", () -> reading.get(visit)).state()).isEqualTo(VisitState.COLLATED);
    }

    @Test
    void a_draft_is_saved_field_by_field_and_not_over_that_of_another_window() {
        VisitId visit = fixtures.planned();
        Seen first = new Seen(0, UUID.randomUUID());

        VisitDraft saved = actingAs.call("sales1", () -> visiting.save(visit, Map.of("metName", "钱志强"), first));
        actingAs.run("sales1", () -> visiting.save(visit, Map.of("needs", "配件"), first));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(actingAs.call("sales1", () -> visiting.draft(visit)).texts())
                .containsEntry("metName", "钱志强")
                .containsEntry("needs", "配件");
        assertRefused(
                "visit.refused.changed-meanwhile",
                () -> actingAs.run(
                        "sales1", () -> visiting.save(visit, Map.of("needs", "别的"), new Seen(0, UUID.randomUUID()))));
        assertRefused(
                "visit.refused.no-such-field",
                () -> actingAs.run("sales1", () -> visiting.save(visit, Map.of("needs2", "x"), first)));
    }

    @Test
    void what_is_sealed_on_the_card_is_told_nowhere() {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        String phone = texts.get("address.contactPhone").replace("+86 ", "");
        CardId card = intake.draftBy("sales1", texts);
        intake.handIn(card);
        intake.sign(card);
        intake.enter(card);
        intake.openAccount(card);
        LocalDate day = fixtures.today().plusDays(3);

        assertTellsSecret(() -> actingAs.run("sales1", () -> planning.plan(new Plan(card, day, "电话 " + phone))));
        VisitId visit = fixtures.planned(card);
        assertTellsSecret(() -> actingAs.run(
                "sales1", () -> visiting.save(visit, Map.of("needs", "请打 " + phone), new Seen(0, UUID.randomUUID()))));
        assertTellsSecret(() ->
                actingAs.run("sales1", () -> visiting.postpone(visit, new Postponement(fixtures.today(), phone, day))));
        fixtures.handIn(visit, VisitFixtures.sampleTexts(fixtures.today()));
        assertTellsSecret(() -> actingAs.run("service1", () -> collating.passOn(visit, phone)));
        assertTellsSecret(
                () -> actingAs.run("service1", () -> collating.collate(visit, new Collation(phone, Set.of(), false))));

        String digits = phone.replaceAll("[^0-9]", "");
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(visit.toString())
                                .singleResult()
                                .getId())
                        .list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains(digits));
    }

    private static void assertTellsSecret(Runnable act) {
        assertRefused("card.refused.tells-secret", act);
    }

    @Test
    void the_department_passes_a_complaint_on_to_the_salesperson_and_the_manager() {
        VisitId visit = fixtures.handedIn();
        CardId card = fixtures.card(visit);

        actingAs.run("service1", () -> collating.passOn(visit, "客户说到货慢，请回电"));

        assertThat(told.of(NoticeKind.VISIT_NOTE, card)).containsExactly("manager1", "sales1");
        assertThat(jdbc.sql("select args::text from notice where kind = 'VISIT_NOTE' and card = ?")
                        .param(card.value())
                        .query(String.class)
                        .list())
                .noneMatch(args -> args.contains("到货"));
        assertThat(actingAs.call("sales1", () -> reading.details(visit)).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("客户说到货慢，请回电"));
    }

    @Test
    void lists_and_figures_count_what_is_within_reach() {
        VisitId visit = fixtures.planned();
        VisitFigures before = actingAs.call("manager1", () -> reading.figuresOfFollowed(period()));
        VisitFigures others = actingAs.call("manager2", () -> reading.figuresOfFollowed(period()));
        Map<String, String> texts = VisitFixtures.sampleTexts(fixtures.today());
        texts.put("complaints", "少货");
        texts.put("satisfaction", "1");

        fixtures.handIn(visit, texts);

        VisitFigures after = actingAs.call("manager1", () -> reading.figuresOfFollowed(period()));
        assertThat(after.visits()).isEqualTo(before.visits() + 1);
        assertThat(after.complaints()).isEqualTo(before.complaints() + 1);
        assertThat(actingAs.call("manager2", () -> reading.figuresOfFollowed(period())))
                .isEqualTo(others);
        VisitQuery unhappy = new VisitQuery(VisitView.DONE, period(), Optional.of(1), true, Optional.empty());
        assertThat(actingAs.call("sales1", () -> reading.followed(unhappy).lines()))
                .anyMatch(line -> line.visit().id().equals(visit))
                .allMatch(line -> line.visit().requireReport().satisfaction() == 1);
        assertThat(actingAs.call("sales2", () -> reading.followed(unhappy).lines()))
                .noneMatch(line -> line.visit().id().equals(visit));
    }

    /** Other tests leave some too. */
    private List<VisitLine> toCollate() {
        List<VisitLine> all = new ArrayList<>();
        Optional<VisitCursor> after = Optional.empty();
        do {
            VisitLines page =
                    reading.sent(new VisitQuery(VisitView.TO_COLLATE, period(), Optional.empty(), false, after));
            all.addAll(page.lines());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private VisitQuery.Period period() {
        return VisitQuery.Period.upTo(fixtures.today());
    }

    private EmployeeId id(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }
}
