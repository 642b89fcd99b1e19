package io.kedang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of a card draws its way, and tells the same as a list. */
@KedangTest
class WayOfACardTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Test
    @WithPerson("leader1")
    void steps_are_done_open_or_still_to_come_with_who_and_how_long() throws Exception {
        String page = page(fixtures.signedCard());

        assertThat(node("Task_collectCard", page)).contains("is-done");
        assertThat(node("Task_reviewCard", page)).contains("is-done").containsPattern("k-node-note\"[^>]*>张国平<");
        assertThat(node("Task_reviewCard", page).split("k-node-note"))
                .as("who and how long")
                .hasSize(3);
        assertThat(node("Task_enterCard", page)).contains("is-current");
        assertThat(node("Task_openAccount", page)).contains("is-open").doesNotContain("k-node-note");
    }

    @Test
    @WithPerson("leader1")
    void the_list_below_the_drawing_says_the_same_in_the_readers_language() throws Exception {
        String page = page(fixtures.signedCard());

        String list = page.substring(page.indexOf("class=\"k-picture-list\""));
        assertThat(list)
                .containsPattern("<strong>Revisar ficha</strong>\\s*<span[^>]*>[^<]+</span>\\s*<span[^>]*>张国平<");
    }

    /** The drawing of one step. */
    private static String node(String step, String page) {
        int at = page.indexOf("data-node=\"" + step + "\"");
        int next = page.indexOf("data-node=", at + 1);
        return page.substring(page.lastIndexOf("<g ", at), page.lastIndexOf("<g ", next));
    }

    private String page(CardId card) throws Exception {
        return browser.perform(get("/cards/{id}", card).locale(Locale.forLanguageTag("es")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
