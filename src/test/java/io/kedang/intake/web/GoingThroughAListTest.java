package io.kedang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.intake.Collecting;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.PaperFixtures;
import io.kedang.shared.CardId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A task that was opened from a list leads to the one before and after in it, and its decision to the next. */
@KedangTest
class GoingThroughAListTest {

    /** Nobody else's customers are called so. */
    private final String word = "途" + UUID.randomUUID().toString().substring(0, 8);

    private final String list = "/tasks?view=groups&text=" + encoded(word) + "&order=title";

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private PaperFixtures paper;

    @Autowired
    private Collecting collecting;

    @Autowired
    private ActingAs actingAs;

    @Test
    @WithPerson("manager1")
    void a_reviewer_goes_on_from_card_to_card_until_the_list_is_done() throws Exception {
        List<CardId> cards = handedIn("一", "丁", "丂");
        String page = page(cards.get(1));

        assertThat(page).contains(link(cards.get(0))).contains(link(cards.get(2)));
        decide(cards.get(1), "send-back").andExpect(redirectedUrl(path(cards.get(2))));
        decide(cards.get(2), "reject")
                .andExpect(redirectedUrl(list))
                .andExpect(flash().attribute("notice", "intake.review.done.reject"))
                .andExpect(flash().attribute("noticeMore", "worklist.walk.end"));
        assertThat(page(cards.get(0))).doesNotContain("rel=\"next\"").doesNotContain("rel=\"prev\"");
    }

    @Test
    @WithPerson("manager1")
    void a_decision_refused_for_lack_of_a_reason_keeps_the_list() throws Exception {
        List<CardId> cards = handedIn("一", "丁");

        String page = browser.perform(post("/intake/reviews/{task}", fixtures.task(cards.get(0)))
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("decision", "reject")
                        .param("list", list))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains(link(cards.get(1)));
    }

    @Test
    @WithPerson("clerk1")
    void a_clerk_goes_on_to_the_next_card_to_enter() throws Exception {
        List<CardId> cards = handedIn("一", "丁");
        cards.forEach(fixtures::sign);

        assertThat(page(cards.get(0))).contains(link(cards.get(1)));
        perform(post("/intake/entries/{task}/back-to-review", fixtures.task(cards.get(0)))
                        .param("reason", "公章不清"))
                .andExpect(redirectedUrl(path(cards.get(1))));
    }

    @Test
    @WithPerson("finance1")
    void finance_goes_on_to_the_next_account_to_open() throws Exception {
        List<CardId> cards = handedIn("一", "丁");
        cards.forEach(fixtures::sign);
        cards.forEach(fixtures::enter);

        assertThat(page(cards.get(0))).contains(link(cards.get(1)));
        perform(post("/intake/accounts/{task}/open", fixtures.task(cards.get(0)))
                        .param("terms", "NET_DAYS")
                        .param("days", "30")
                        .param("creditLimit", "1000"))
                .andExpect(redirectedUrl(path(cards.get(1))));
    }

    @Test
    @WithPerson("sales1")
    void a_salesperson_goes_on_from_draft_to_draft_through_its_pages() throws Exception {
        List<CardId> cards = drafts("一", "丁");
        MockHttpSession session = new MockHttpSession();
        String mine = list.replace("groups", "mine");
        browser.perform(get("/tasks/{id}", fixtures.task(cards.get(0)))
                        .param("list", mine)
                        .session(session))
                .andExpect(redirectedUrl("/cards/" + cards.get(0) + "/draft"));
        String next = "/tasks/" + fixtures.task(cards.get(1)) + "?list=" + encoded(mine);

        for (String page : List.of("/draft", "/check")) {
            assertThat(browser.perform(get("/cards/" + cards.get(0) + page).session(session))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .as(page)
                    .contains("href=\"" + next + "\"");
        }
        long version =
                actingAs.call("sales1", () -> collecting.open(cards.get(0)).version());
        browser.perform(post("/cards/{id}/hand-in", cards.get(0))
                        .with(csrf())
                        .session(session)
                        .param("formKey", UUID.randomUUID().toString())
                        .param("writer", UUID.randomUUID().toString())
                        .param("version", Long.toString(version))
                        .param("notTheSame", "另一家"))
                .andExpect(redirectedUrl(next));
    }

    @Test
    @WithPerson("clerk1")
    void a_clerk_who_transcribes_photos_goes_on_through_both_pages() throws Exception {
        List<CardId> cards = Stream.of("一", "丁")
                .map(name -> paper.signed(PaperFixtures.known(named(name))))
                .toList();
        paper.type(cards.get(0), named("一"));
        MockHttpSession session = new MockHttpSession();
        String entry = "/intake/entries/" + fixtures.task(cards.get(0));
        browser.perform(get("/tasks/{id}", fixtures.task(cards.get(0)))
                        .param("list", list)
                        .session(session))
                .andExpect(redirectedUrl(entry + "/transcription"));

        for (String page : List.of("/transcription", "/enter")) {
            assertThat(browser.perform(get(entry + page).session(session))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .as(page)
                    .contains(link(cards.get(1)))
                    .contains("name=\"list\" value=\"" + list.replace("&", "&amp;"));
        }
        browser.perform(post(entry + "/back-to-review")
                        .with(csrf())
                        .session(session)
                        .param("formKey", UUID.randomUUID().toString())
                        .param("list", list)
                        .param("reason", "公章不清"))
                .andExpect(redirectedUrl(path(cards.get(1))));
    }

    @Test
    @WithPerson("manager1")
    void an_address_that_is_no_list_leads_nowhere_else() throws Exception {
        CardId card = handedIn("一").get(0);

        for (String forged : List.of(
                "https://example.org/tasks?view=mine",
                "//example.org",
                "/people",
                "/tasks?text=%00",
                "/tasks?text=%")) {
            String page = browser.perform(
                            get("/tasks/{id}", fixtures.task(card)).param("list", forged))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).as(forged).doesNotContain("k-walk").doesNotContain("example.org");
        }
        browser.perform(decision(card, "reject").param("list", "//example.org")).andExpect(redirectedUrl("/tasks"));
    }

    private List<CardId> handedIn(String... names) {
        List<CardId> cards = drafts(names);
        cards.forEach(fixtures::handIn);
        return cards;
    }

    private List<CardId> drafts(String... names) {
        return Stream.of(names)
                .map(name -> fixtures.draftBy("sales1", named(name)))
                .toList();
    }

    private Map<String, String> named(String name) {
        Map<String, String> texts = new HashMap<>(IntakeFixtures.sampleTexts());
        texts.put("basics.fullName", word + name + "商行");
        return texts;
    }

    private ResultActions decide(CardId card, String decision) throws Exception {
        return browser.perform(decision(card, decision).param("list", list));
    }

    private MockHttpServletRequestBuilder decision(CardId card, String decision) {
        return post("/intake/reviews/{task}", fixtures.task(card))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("decision", decision)
                .param("reason", "不清楚");
    }

    private ResultActions perform(MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(
                form.with(csrf()).param("formKey", UUID.randomUUID().toString()).param("list", list));
    }

    private String page(CardId card) throws Exception {
        return browser.perform(get("/tasks/{id}", fixtures.task(card)).param("list", list))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String link(CardId card) {
        return "href=\"" + path(card) + "\"";
    }

    private String path(CardId card) {
        return "/tasks/" + fixtures.task(card) + "?list=" + encoded(list);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
