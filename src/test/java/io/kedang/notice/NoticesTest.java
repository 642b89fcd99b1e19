package io.kedang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class NoticesTest {

    @Autowired
    private Told told;

    @Autowired
    private Notices notices;

    @Autowired
    private ReadingNotices reading;

    @Autowired
    private NewNotices news;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    private EmployeeId leader;
    private String login;

    @BeforeEach
    void someone() {
        leader = colleagues.settled(Role.LEADER).person();
        login = people.find(leader).orElseThrow().login();
    }

    @Test
    void whoMaySeeTheCardReadsItsNameAndIsLedToIt() {
        CardId card = fixtures.handedInCard();
        told.tell(leader, NoticeKind.CARD_REJECTED, card, by("manager1"));

        NoticeLine line = page().lines().get(0);

        assertThat(line.text()).contains(fixtures.card(card).name(), "张国平");
        assertThat(line.card()).contains(card);
        assertThat(actingAs.call(login, () -> reading.open(line.id()))).contains("/cards/" + card);
        assertThat(page().lines()).singleElement().matches(NoticeLine::seen);
    }

    @Test
    void whoLostSightOfTheCardLearnsNothingOfIt() {
        CardId card = fixtures.handedInCard();
        EmployeeId stranger = colleagues.settled(Role.DEPARTMENT).person();
        told.tell(stranger, NoticeKind.CARD_REJECTED, card, by("manager1"));

        NoticeLine line = actingAs.call(
                people.find(stranger).orElseThrow().login(),
                () -> reading.page(Optional.empty()).lines().get(0));

        assertThat(line.card()).isEmpty();
        assertThat(line.text())
                .isNotBlank()
                .doesNotContain(fixtures.card(card).name())
                .doesNotContain("张国平");
    }

    @Test
    void whoActsIsNotToldAndNobodyIsToldTwice() {
        CardId card = fixtures.handedInCard();

        actingAs.run(
                login,
                () -> transaction.executeWithoutResult(status -> notices.tell(
                        List.of(leader, person("clerk1"), person("clerk1")),
                        NoticeKind.CARD_ARCHIVED,
                        card,
                        Map.of())));

        assertThat(told.of(NoticeKind.CARD_ARCHIVED, card)).containsExactly("clerk1");
    }

    @Test
    void theBellCountsWhatIsNewAndStopsAtNinetyNine() {
        CardId card = fixtures.handedInCard();
        assertThat(news.count(leader)).isEmpty();

        told.tell(leader, NoticeKind.CARD_ARCHIVED, card, Map.of());
        assertThat(news.count(leader)).isEqualTo("1");

        for (int more = 0; more < 99; more++) {
            told.tell(leader, NoticeKind.CARD_ARCHIVED, card, Map.of());
        }
        assertThat(news.count(leader)).isEqualTo("99+");
    }

    @Test
    void pagesShowWhatIsNewFirstAndEveryNoticeOnce() {
        CardId card = fixtures.handedInCard();
        for (int many = 0; many < 60; many++) {
            told.tell(leader, NoticeKind.CARD_ARCHIVED, card, Map.of());
            if (many == 29) {
                actingAs.run(login, () -> reading.seeAll(page().newest()));
            }
        }

        Set<Long> ids = new HashSet<>();
        boolean seenBefore = false;
        Optional<NoticeCursor> after = Optional.empty();
        do {
            Optional<NoticeCursor> from = after;
            NoticePage page = actingAs.call(login, () -> reading.page(from));
            for (NoticeLine line : page.lines()) {
                assertThat(ids.add(line.id())).isTrue();
                assertThat(seenBefore && !line.seen()).as("new after seen").isFalse();
                seenBefore = line.seen();
            }
            after = page.next().flatMap(cursor -> NoticeCursor.parse(cursor.text()));
        } while (after.isPresent());
        assertThat(ids).hasSize(60);
    }

    @Test
    void whatCameSinceThePageWasShownStaysNew() {
        CardId card = fixtures.handedInCard();
        told.tell(leader, NoticeKind.CARD_ARCHIVED, card, Map.of());
        long newest = page().newest();
        told.tell(leader, NoticeKind.CARD_REJECTED, card, Map.of());

        actingAs.run(login, () -> reading.seeAll(newest));

        assertThat(news.count(leader)).isEqualTo("1");
    }

    @Test
    void aNoticeOfSomeoneElseIsNotThere() {
        told.tell(leader, NoticeKind.CARD_ARCHIVED, fixtures.handedInCard(), Map.of());
        long id = page().lines().get(0).id();

        assertThatThrownBy(() -> actingAs.call("leader1", () -> reading.open(id)))
                .isInstanceOf(NoticeRefused.class);
        assertThat(news.count(leader)).isEqualTo("1");
    }

    @Test
    void todaysDeputyIsToldTooAndInWhosePlace() throws Exception {
        CardId card = fixtures.handedInCard();
        CardId later = fixtures.handedInCard();

        try (AutoCloseable appointment = colleagues.deputy(login, "leader1")) {
            told.tell(leader, NoticeKind.CARD_REJECTED, card, by("manager1"));
        }
        told.tell(leader, NoticeKind.CARD_REJECTED, later, by("manager1"));

        assertThat(told.of(NoticeKind.CARD_REJECTED, card)).containsExactlyInAnyOrder("leader1", login);
        assertThat(told.of(NoticeKind.CARD_REJECTED, later)).containsExactly(login);
        String name = people.find(leader).orElseThrow().name();
        assertThat(actingAs.call("leader1", () -> reading.page(Optional.empty()))
                        .lines())
                .filteredOn(line -> line.card().equals(Optional.of(card)))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains(name));
        assertThat(page().lines())
                .filteredOn(line -> line.card().equals(Optional.of(card)))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).doesNotContain(name));
    }

    @Test
    void aDeputyWhoIsToldAnywayIsToldOnce() throws Exception {
        CardId card = fixtures.handedInCard();

        try (AutoCloseable appointment = colleagues.deputy(login, "leader1")) {
            transaction.executeWithoutResult(status ->
                    notices.tell(List.of(leader, person("leader1")), NoticeKind.CARD_ARCHIVED, card, Map.of()));
        }

        assertThat(told.of(NoticeKind.CARD_ARCHIVED, card)).containsExactlyInAnyOrder("leader1", login);
    }

    private NoticePage page() {
        return actingAs.call(login, () -> reading.page(Optional.empty()));
    }

    private Map<String, String> by(String someone) {
        return Map.of(Notices.BY, person(someone).toString());
    }

    private EmployeeId person(String someone) {
        return people.findByLogin(someone).orElseThrow().id();
    }

    @Test
    void whatIsAboutNoCardIsToldByItsTitleAndLeadsToItsPage() {
        Map<String, String> step = Map.of(Notices.STEP, "process.card-intake.Task_reviewCard");
        transaction.executeWithoutResult(
                status -> notices.tellOf(List.of(leader), NoticeKind.TASK_DUE, "/tasks/of-the-month", "2031-05", step));

        NoticeLine line = page().lines().get(0);

        assertThat(line.text()).contains("2031-05");
        assertThat(line.leading()).isTrue();
        assertThat(line.card()).isEmpty();
        assertThat(actingAs.call(login, () -> reading.open(line.id()))).contains("/tasks/of-the-month");
    }
}
