package io.kedang.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.risk.RiskFixtures;
import io.kedang.risk.WatchId;
import io.kedang.shared.CardId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The state of a card stands across the top of its page, for each as far as they see it. */
@KedangTest
class StateOfCardPageTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private RiskFixtures risks;

    @Test
    @WithPerson("sales1")
    void who_holds_the_card_sees_all_of_its_state() throws Exception {
        CardId card = cards.archivedCard();
        WatchId watch = risks.watched(card);

        String state = state(card);

        assertThat(state).contains("Grade", "Freshness", "Next check", "Next visit", "Risk watch", "Open changes");
        assertThat(state).contains("up to date", "/risks/" + watch, "In arrears");
        assertThat(header(card)).contains("Watched for risk");
    }

    @Test
    @WithPerson("office1")
    void a_viewer_sees_neither_grade_nor_watch() throws Exception {
        CardId card = cards.archivedCard();
        WatchId watch = risks.watched(card);

        assertThat(state(card)).contains("Freshness").doesNotContain("Grade", "Risk watch", "Next check");
        assertThat(page(card)).doesNotContain(watch.toString());
    }

    @Test
    @WithPerson("leader1")
    void a_card_that_is_not_in_the_archive_has_no_state() throws Exception {
        assertThat(page(cards.enteredCard())).doesNotContain("k-state\"");
    }

    private String state(CardId card) throws Exception {
        String page = page(card);
        int at = page.indexOf("id=\"state-of-card\"");
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf("</section>", at));
    }

    private String header(CardId card) throws Exception {
        String page = page(card);
        int at = page.indexOf("class=\"k-facts\"");
        return page.substring(at, page.indexOf("</p>", at));
    }

    private String page(CardId card) throws Exception {
        return browser.perform(get("/cards/{id}", card).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
