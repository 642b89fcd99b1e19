package io.kedang.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.freshness.Evidence;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.verification.CheckFixtures;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.CheckId;
import io.kedang.verification.CheckPart;
import io.kedang.verification.CheckedCard;
import io.kedang.verification.Checking;
import io.kedang.verification.Note;
import io.kedang.verification.ReadingChecks;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the monthly check, with and without JavaScript. */
@KedangTest
class CheckPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private CheckFixtures fixtures;

    @Autowired
    private Checking checking;

    @Autowired
    private ReadingChecks reading;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    private Crew crew;
    private CheckId check;
    private List<CardId> cards;

    @BeforeEach
    void begun() {
        crew = fixtures.crew();
        fixtures.many(crew, 3);
        check = fixtures.begun(crew);
        cards = cards(CheckPart.ALL);
    }

    @Test
    void the_task_and_the_address_of_the_check_show_the_open_cards() throws Exception {
        for (String path : List.of("/tasks/" + fixtures.task(check).id(), "/checks/" + check)) {
            as(crew.login(), get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("id=\"row-" + cards.get(0) + "\"")))
                    .andExpect(content().string(containsString("0 unchanged, 0 changed, 0 lost, 3 open")));
        }
    }

    @Test
    void without_javascript_an_answer_leads_back_to_the_list() throws Exception {
        answer("unchanged", cards.get(0), false).andExpect(redirectedUrl("/checks/" + check));
        as(crew.login(), get("/checks/{id}", check).param("part", "done"))
                .andExpect(content().string(containsString("id=\"row-" + cards.get(0) + "\"")))
                .andExpect(content().string(containsString("unchanged: visit")))
                .andExpect(content().string(not(containsString("id=\"row-" + cards.get(1) + "\""))));
    }

    @Test
    void with_javascript_it_gives_the_row_and_the_progress_alone() throws Exception {
        answer("unchanged", cards.get(0), true)
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("<li")))
                .andExpect(content().string(containsString("name=\"undo\"")))
                .andExpect(content().string(containsString("hx-swap-oob=\"true\"")))
                .andExpect(content().string(containsString("1 unchanged, 0 changed, 0 lost, 2 open")))
                .andExpect(content().string(not(containsString("<html"))));
        answer("undo", cards.get(0), true)
                .andExpect(content().string(containsString("0 unchanged, 0 changed, 0 lost, 3 open")));
    }

    @Test
    void several_are_answered_at_once() throws Exception {
        as(
                        crew.login(),
                        answers("several", "unchanged")
                                .param(
                                        "cards",
                                        cards.get(0).toString(),
                                        cards.get(2).toString())
                                .param("evidence", "PHONE"))
                .andExpect(redirectedUrl("/checks/" + check));

        assertThat(cards(CheckPart.OPEN)).containsExactly(cards.get(1));
    }

    @Test
    void what_is_not_fit_is_said_beside_what_was_typed() throws Exception {
        as(crew.login(), answers("several", "unchanged").param("part", "all"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose at least one card.")));
        as(
                        crew.login(),
                        answers("several", "lost")
                                .param("cards", cards.get(0).toString())
                                .param("note", "13800138000"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#note\"")))
                .andExpect(content().string(containsString("value=\"13800138000\"")));
        as(
                        crew.login(),
                        answers("lost", cards.get(0).toString())
                                .param("note", " ")
                                .header("HX-Request", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(startsWith("<li")))
                .andExpect(content().string(containsString("is-invalid")));
        assertThat(cards(CheckPart.OPEN)).hasSize(3);
    }

    @Test
    void a_change_is_begun_in_place_and_leads_back() throws Exception {
        Crew other = fixtures.crew();
        CardId changed = fixtures.archived(other.login(), 1).get(0);
        CheckId theirs = fixtures.begun(other);

        String to = as(
                        other.login(),
                        post("/checks/{id}/answers", theirs)
                                .with(csrf())
                                .param("formKey", UUID.randomUUID().toString())
                                .param("changed", changed.toString())
                                .param("part", "all"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(to).matches("/changes/[0-9a-f-]{36}\\?back=%2Fchecks%2F" + theirs + "%3Fpart%3Dall");
        as(other.login(), get(URI.create(to))).andExpect(status().isOk());
    }

    @Test
    void handed_in_it_can_be_looked_at_and_no_more_answered() throws Exception {
        as(crew.login(), handIn("")).andExpect(status().isUnprocessableEntity());
        as(crew.login(), handIn("on leave")).andExpect(redirectedUrl("/checks/" + check));

        as(crew.login(), get("/checks/{id}", check))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("on leave")))
                .andExpect(content().string(not(containsString("id=\"answers\""))));
        answer("unchanged", cards.get(0), false).andExpect(status().isConflict());
    }

    @Test
    void the_manager_of_the_team_and_the_leader_see_what_was_done_and_nobody_else() throws Exception {
        actingAs.run(crew.login(), () -> checking.unchanged(check, List.of(cards.get(0)), Evidence.PHONE));
        String manager = people.find(crew.manager()).orElseThrow().login();
        String name = people.find(crew.keeper()).orElseThrow().name();
        String month = YearMonth.now(clock).toString();
        String monday = LocalDate.now(clock).with(DayOfWeek.MONDAY).toString();

        as(manager, get("/checks").param("month", month))
                .andExpect(content().string(containsString(name)))
                .andExpect(content().string(containsString("value=\"1\"")));
        if (YearMonth.from(LocalDate.parse(monday)).toString().equals(month)) {
            as(manager, get("/checks").param("week", monday))
                    .andExpect(content().string(containsString(name)));
        }
        as(manager, get("/checks/{id}", check))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"unchanged\""))));
        as("leader1", get("/checks/{id}", check)).andExpect(status().isOk());
        as("manager2", get("/checks").param("month", month)).andExpect(content().string(not(containsString(name))));
        as("manager2", get("/checks/{id}", check)).andExpect(status().isNotFound());
        as("sales2", get("/checks/{id}", check)).andExpect(status().isNotFound());
        as("sales2", get("/checks")).andExpect(status().isForbidden());
        as("clerk1", get("/checks/{id}", check)).andExpect(status().isForbidden());
    }

    @Test
    void odd_addresses_show_the_beginning() throws Exception {
        as(crew.login(), get("/checks/{id}", check).param("part", "?").param("after", "-1"))
                .andExpect(status().isOk());
        as("leader1", get("/checks").param("week", "soon").param("after", "x")).andExpect(status().isOk());
        as("leader1", get("/checks").param("month", "99999-01")).andExpect(status().isOk());
        as(crew.login(), get("/checks/no-id")).andExpect(status().isNotFound());
    }

    @Test
    void home_and_the_page_of_a_card_tell_of_the_check() throws Exception {
        as(crew.login(), get("/")).andExpect(content().string(containsString("/checks/" + check)));
        as(people.find(crew.manager()).orElseThrow().login(), get("/"))
                .andExpect(content().string(containsString("0 of 1 are handed in.")));
        Crew other = fixtures.crew();
        CardId card = fixtures.archived(other.login(), 1).get(0);
        CheckId theirs = fixtures.begun(other);
        actingAs.run(other.login(), () -> checking.lost(theirs, List.of(card), new Note("moved away")));
        as(other.login(), get("/cards/{id}", card)).andExpect(content().string(containsString("moved away")));
    }

    private List<CardId> cards(CheckPart part) {
        return actingAs.call(crew.login(), () -> reading.cards(check, part, 0)).stream()
                .map(CheckedCard::card)
                .toList();
    }

    private ResultActions answer(String button, CardId card, boolean inPlace) throws Exception {
        MockHttpServletRequestBuilder request = answers(button, card.toString()).param("evidence", "VISIT");
        return as(crew.login(), inPlace ? request.header("HX-Request", "true") : request);
    }

    private MockHttpServletRequestBuilder answers(String button, String value) {
        return post("/checks/{id}/answers", check)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param(button, value);
    }

    private MockHttpServletRequestBuilder handIn(String reason) {
        return post("/checks/{id}/handed-in", check)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("reason", reason);
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(
                request.with(securityContext(actingAs.context(login))).locale(Locale.ENGLISH));
    }
}
