package io.kedang.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.Reviewing;
import io.kedang.shared.CardId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
@WithPerson("leader1")
class PrintedCardTest {

    private final Map<String, String> texts = IntakeFixtures.sampleTexts();

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Test
    void the_paper_bears_customer_number_state_revision_digest_and_signature() throws Exception {
        CardId card = archived();
        String digest = fixtures.latest(card).digest().hex().replaceAll("(.{4})(?=.)", "$1 ");

        String paper = paper(card, "");

        assertThat(paper)
                .contains(texts.get("basics.fullName"))
                .contains(fixtures.card(card).archiveNumber().orElseThrow())
                .contains("Archived", "Revision 1", digest, digest.substring(0, 19) + "</code>")
                .contains("Sales manager", "printed by")
                .contains(texts.get("principals.0.name"));
    }

    @Test
    @WithPerson("office1")
    void only_the_groups_that_the_person_sees_go_on_paper() throws Exception {
        CardId card = archived();

        assertThat(paper(card, ""))
                .contains(texts.get("basics.licence"))
                .doesNotContain(
                        texts.get("basics.bankAccount"),
                        texts.get("basics.bankAccount").replaceAll("(\\d{4})(?=\\d)", "$1 "),
                        texts.get("principals.0.name"),
                        texts.get("consent.wording"),
                        "1975");
    }

    @Test
    void printing_is_recorded_with_the_revision() throws Exception {
        CardId card = fixtures.handedInCard();

        paper(card, "?revision=1");

        assertThat(jdbc.sql("""
                                select (details ->> 'what') || (details ->> 'revision') from audit_entry
                                where what = 'CARD_PRINTED' and subject_id = ?""").param(card.toString()).query(String.class).single())
                .isEqualTo("card1");
    }

    @Test
    void a_revision_that_nobody_signed_says_so() throws Exception {
        CardId card = fixtures.signedCard();
        fixtures.backToReview(card, "请核实");
        CardId unsigned = fixtures.handedInCard();

        assertThat(paper(unsigned, "")).contains("This revision is not signed.");
        assertThat(paper(card, "")).doesNotContain("This revision is not signed.");
    }

    @Test
    void who_signed_for_another_stands_on_paper_with_the_name() throws Exception {
        CardId card = fixtures.handedInCard();
        try (AutoCloseable absence = colleagues.deputy("manager1", "leader1")) {
            actingAs.runFor(
                    "manager1",
                    "leader1",
                    () -> reviewing.approve(
                            fixtures.task(card), fixtures.latest(card).digest()));
        }

        assertThat(paper(card, "")).contains("<strong>" + name("leader1") + " for " + name("manager1") + "</strong>");
    }

    private String name(String login) {
        return people.findByLogin(login).orElseThrow().name();
    }

    @Test
    void a_draft_and_what_is_not_there_are_not_printed() throws Exception {
        browser.perform(get("/cards/{id}/print", fixtures.draftBy("sales1"))).andExpect(status().isNotFound());
        browser.perform(get("/cards/{id}/print?revision=2", fixtures.handedInCard()))
                .andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("sales2")
    void a_foreign_card_is_not_printed() throws Exception {
        browser.perform(get("/cards/{id}/print", fixtures.handedInCard())).andExpect(status().isNotFound());
    }

    private CardId archived() {
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);
        fixtures.sign(card);
        fixtures.enter(card);
        fixtures.openAccount(card);
        return card;
    }

    private String paper(CardId card, String query) throws Exception {
        return browser.perform(get("/cards/" + card + "/print" + query).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
