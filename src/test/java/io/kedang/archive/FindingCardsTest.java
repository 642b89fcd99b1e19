package io.kedang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.card.CardState;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class FindingCardsTest {

    @Autowired
    private FindingCards finding;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> texts = IntakeFixtures.sampleTexts();

    @Test
    void each_finds_the_cards_of_their_reach() {
        CardId card = draft("sales1");
        String name = texts.get("basics.fullName");

        assertThat(found("sales1", name)).containsExactly(card);
        assertThat(found("manager1", name)).containsExactly(card);
        assertThat(found("clerk1", name)).containsExactly(card);
        assertThat(found("finance1", name)).containsExactly(card);
        assertThat(found("leader1", name)).containsExactly(card);
        assertThat(found("sales2", name)).isEmpty();
        assertThat(found("sales3", name)).as("a colleague of the team").isEmpty();
        assertThat(found("manager2", name)).isEmpty();
        assertThat(found("office1", name)).isEmpty();
    }

    @Test
    void viewers_find_cards_once_they_are_archived() {
        CardId card = draft("sales1");
        fixtures.handIn(card);
        fixtures.sign(card);
        fixtures.enter(card);
        assertThat(found("office1", texts.get("basics.fullName"))).isEmpty();

        fixtures.openAccount(card);
        assertThat(found("office1", texts.get("basics.fullName"))).containsExactly(card);
    }

    @Test
    void two_characters_anywhere_in_the_name_are_enough() {
        texts.put("basics.fullName", "北方鱻麤车行");
        texts.put("basics.shortName", "龘靐店");
        CardId card = draft("sales1");

        assertThat(found("sales1", "鱻麤")).containsExactly(card);
        assertThat(found("sales1", "龘靐")).containsExactly(card);
        assertThat(found("sales1", "鱻龘")).isEmpty();
        assertThat(found("sales1", "麤鱻")).isEmpty();
    }

    @Test
    void a_part_of_licence_or_number_is_enough_whatever_case_and_width() {
        CardId card = draft("sales1");
        fixtures.handIn(card);
        fixtures.sign(card);
        String number = fixtures.enter(card).text();
        String licence = texts.get("basics.licence");

        assertThat(found("sales1", licence)).containsExactly(card);
        assertThat(found("sales1", licence.substring(8).toLowerCase())).contains(card);
        assertThat(found("sales1", number)).containsExactly(card);
        assertThat(found("sales1", number.toLowerCase())).containsExactly(card);
        assertThat(found("sales1", "％")).isEmpty();
    }

    @Test
    void state_team_and_outlet_narrow_what_is_found() {
        CardId card = draft("sales1");
        fixtures.handIn(card);
        TeamId north = team("sales1");
        TeamId south = team("sales2");

        assertThat(lines("leader1", query(CardState.HANDED_IN, null, null))).contains(card);
        assertThat(lines("leader1", query(CardState.SIGNED, null, null))).isEmpty();
        assertThat(lines("leader1", query(null, north, null))).containsExactly(card);
        assertThat(lines("leader1", query(null, south, null))).isEmpty();
        assertThat(lines("leader1", query(null, null, "EXCLUSIVE"))).containsExactly(card);
        assertThat(lines("leader1", query(null, null, "FRANCHISE"))).isEmpty();
    }

    @Test
    void what_was_discarded_is_found_only_when_asked_for() {
        CardId card = draft("sales1");
        jdbc.sql("update card set state = 'DISCARDED' where id = ?")
                .param(card.value())
                .update();

        assertThat(found("sales1", texts.get("basics.fullName"))).isEmpty();
        assertThat(lines("sales1", query(CardState.DISCARDED, null, null))).containsExactly(card);
    }

    @Test
    void rejected_cards_stay_findable() {
        CardId card = draft("sales1");
        fixtures.handIn(card);
        fixtures.reject(card, "no");

        assertThat(found("sales1", texts.get("basics.fullName"))).containsExactly(card);
    }

    @Test
    void pages_follow_each_other_without_loss_or_repeat_also_where_times_are_equal() {
        String name = "分页车行" + UUID.randomUUID();
        int all = 2 * FindingCards.PAGE + 20;
        cards(name, all);

        List<CardLine> read = new ArrayList<>();
        int pages = 0;
        Optional<CardCursor> after = Optional.empty();
        do {
            List<CardLine> page = page(name, after);
            pages++;
            List<CardLine> shown = page.subList(0, Math.min(FindingCards.PAGE, page.size()));
            read.addAll(shown);
            after = page.size() > FindingCards.PAGE
                    ? CardCursor.of(shown.get(shown.size() - 1).cursor().text())
                    : Optional.empty();
        } while (after.isPresent());

        assertThat(pages).isEqualTo(3);
        assertThat(read).hasSize(all).extracting(CardLine::id).doesNotHaveDuplicates();
        assertThat(read).extracting(CardLine::changedAt).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private List<CardLine> page(String name, Optional<CardCursor> after) {
        return actingAs.call(
                "sales1",
                () -> finding.find(new CardQuery(name, Optional.empty(), Optional.empty(), Optional.empty(), after)));
    }

    /** Ten share each moment. */
    private void cards(String name, int count) {
        Person owner = people.findByLogin("sales1").orElseThrow();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, begun_at, changed_at)
                        select gen_random_uuid(), 'DRAFT', :owner, :team, :name, now(),
                            timestamptz '2026-01-05 08:00:00.123456+08' + (n / 10) * interval '1 microsecond'
                        from generate_series(1, :count) n""")
                .param("owner", owner.id().value())
                .param("team", owner.team().orElseThrow().value())
                .param("name", name)
                .param("count", count)
                .update();
    }

    private CardId draft(String login) {
        return fixtures.draftBy(login, texts);
    }

    private List<CardId> found(String login, String text) {
        return lines(
                login, new CardQuery(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private CardQuery query(CardState state, TeamId team, String outlet) {
        return new CardQuery(
                texts.get("basics.fullName"),
                Optional.ofNullable(state),
                Optional.ofNullable(team),
                Optional.ofNullable(outlet),
                Optional.empty());
    }

    private List<CardId> lines(String login, CardQuery query) {
        return actingAs.call(login, () -> finding.find(query)).stream()
                .map(CardLine::id)
                .toList();
    }

    private TeamId team(String login) {
        return people.findByLogin(login).flatMap(Person::team).orElseThrow();
    }
}
