package io.kedang.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.ArchiveNumbers;
import io.kedang.archive.ArchiveRefused;
import io.kedang.archive.ArchivedCards;
import io.kedang.archive.Filings;
import io.kedang.archive.PaperPlace;
import io.kedang.archive.Places;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
@WithPerson("clerk1")
class PlaceOfThePaperTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ArchiveNumbers numbers;

    @Autowired
    private Places places;

    @Autowired
    private Filings filings;

    @Autowired
    private ArchivedCards cards;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_empty_folder_is_the_one_that_bears_the_number() {
        CardId card = cards.signed();
        ArchiveNumber number = numbers.assign(card, "HD", "ZM");

        places.note(card, new PaperPlace("Archive 2", "B-03", ""));

        assertThat(filings.of(card).orElseThrow().place()).contains(new PaperPlace("Archive 2", "B-03", number.text()));
    }

    @Test
    void a_card_without_a_number_has_no_place() {
        CardId card = cards.signed();

        assertThatThrownBy(() -> places.note(card, new PaperPlace("Archive 2", "B-03", "")))
                .isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void the_clerk_changes_the_place_on_its_page_and_the_record_keeps_both() throws Exception {
        CardId card = filed("Archive 1");

        browser.perform(get("/cards/{id}/place", card))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Archive 1\"")));
        browser.perform(change(card, "Archive 9", 1)).andExpect(redirectedUrl("/cards/" + card));

        assertThat(roomOf(card)).isEqualTo("Archive 9");
        assertThat(jdbc.sql("""
                                select details ->> 'roomBefore' || ' → ' || (details ->> 'room')
                                from audit_entry where what = 'PLACE_NOTED' and subject_id = ?
                                order by id desc limit 1""").param(card.toString()).query(String.class).single())
                .isEqualTo("Archive 1 → Archive 9");
    }

    @Test
    void a_place_that_was_changed_meanwhile_is_shown_and_nothing_typed_is_lost() throws Exception {
        CardId card = filed("Archive 1");
        places.change(card, new PaperPlace("Archive 2", "B-03", "F"), 1);

        browser.perform(change(card, "Archive 9", 1))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Archive 9\"")))
                .andExpect(content().string(containsString("Archive 2")))
                .andExpect(content().string(containsString("name=\"version\" value=\"2\"")));

        assertThat(roomOf(card)).isEqualTo("Archive 2");
    }

    @Test
    void what_is_missing_is_said_and_changes_nothing() throws Exception {
        CardId card = filed("Archive 1");

        browser.perform(change(card, " ", 1))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#room\"")));

        assertThat(roomOf(card)).isEqualTo("Archive 1");
    }

    @Test
    void an_unknown_card_has_no_place() throws Exception {
        browser.perform(get("/cards/{id}/place", CardId.random())).andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("leader1")
    void those_who_do_not_enter_cards_change_no_place() throws Exception {
        browser.perform(change(cards.signed(), "Archive 9", 0)).andExpect(status().isForbidden());
    }

    private String roomOf(CardId card) {
        return filings.of(card).orElseThrow().place().orElseThrow().room();
    }

    private CardId filed(String room) {
        CardId card = cards.signed();
        numbers.assign(card, "HD", "ZM");
        places.note(card, new PaperPlace(room, "B-03", ""));
        return card;
    }

    private static MockHttpServletRequestBuilder change(CardId card, String room, long version) {
        return post("/cards/{id}/place", card)
                .param("formKey", UUID.randomUUID().toString())
                .param("version", Long.toString(version))
                .param("room", room)
                .param("shelf", "B-03")
                .param("folder", "")
                .with(csrf());
    }
}
