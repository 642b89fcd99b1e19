package io.kedang.visit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.visit.VisitFixtures;
import io.kedang.visit.VisitId;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of return visits, as a browser asks for them. */
@KedangTest
class VisitPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void collating() {
        fixtures.serviceCollates();
    }

    @Test
    @WithPerson("sales1")
    void a_visit_is_planned_on_the_page_of_the_card_and_once_only() throws Exception {
        CardId card = intake.archivedCard();
        UUID key = UUID.randomUUID();
        browser.perform(get("/cards/{id}", card))
                .andExpect(content().string(containsString("/cards/" + card + "/visit")));
        browser.perform(get("/cards/{id}/visit", card)).andExpect(status().isOk());

        browser.perform(plan(card, key, "")).andExpect(status().isUnprocessableEntity());
        browser.perform(plan(card, key, "1999-01-01")).andExpect(status().isUnprocessableEntity());
        String day = fixtures.today().plusDays(9).toString();
        browser.perform(plan(card, key, day)).andExpect(redirectedUrl("/cards/" + card));
        browser.perform(plan(card, key, day)).andExpect(redirectedUrl("/cards/" + card));

        assertThat(visits(card)).isEqualTo(1);
        browser.perform(get("/cards/{id}", card))
                .andExpect(content().string(not(containsString("/cards/" + card + "/visit\""))));
        browser.perform(get("/cards/{id}/visit", card)).andExpect(status().isConflict());
    }

    private int visits(CardId card) {
        return jdbc.sql("select count(*) from visit where card = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    private static MockHttpServletRequestBuilder plan(CardId card, UUID key, String day) {
        return post("/cards/{id}/visit", card)
                .with(csrf())
                .param("formKey", key.toString())
                .param("dueOn", day)
                .param("purpose", "新品介绍");
    }

    @Test
    @WithPerson("sales1")
    void a_draft_saves_itself_and_what_is_missing_keeps_it_from_being_handed_in() throws Exception {
        VisitId visit = fixtures.planned();
        UUID writer = UUID.randomUUID();
        browser.perform(get("/visits/{id}/report", visit)).andExpect(status().isOk());

        browser.perform(report(visit, writer, 0, Map.of("metName", "钱志强")).header("X-Requested-With", "fetch"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        browser.perform(report(visit, UUID.randomUUID(), 0, Map.of("metName", "别人"))
                        .header("X-Requested-With", "fetch"))
                .andExpect(status().isConflict());
        browser.perform(report(visit, writer, 1, Map.of("action", "hand-in", "needs", "配件")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#satisfaction\"")))
                .andExpect(content().string(containsString("配件")))
                .andExpect(content().string(containsString("钱志强")));
        browser.perform(get("/visits/{id}/report", visit)).andExpect(content().string(containsString("配件")));
    }

    @Test
    @WithPerson("sales1")
    void a_complete_form_is_handed_in_once_and_then_read() throws Exception {
        VisitId visit = fixtures.planned();
        Map<String, String> texts = VisitFixtures.sampleTexts(fixtures.today());
        texts.put("action", "hand-in");
        texts.remove("confirmed");
        MockHttpServletRequestBuilder handIn = report(visit, UUID.randomUUID(), 0, texts)
                .param("_confirmed", "on")
                .param("confirmed", "address")
                .param("confirmed", "trade");

        browser.perform(handIn).andExpect(redirectedUrl("/visits/" + visit));
        browser.perform(handIn).andExpect(redirectedUrl("/visits/" + visit));

        browser.perform(get("/visits/{id}", visit))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("希望增加配件")));
        browser.perform(get("/visits/{id}/report", visit)).andExpect(status().isConflict());
        browser.perform(get("/visits?view=DONE")).andExpect(content().string(containsString("/visits/" + visit)));
        browser.perform(get("/cards/{id}", fixtures.card(visit)))
                .andExpect(content().string(containsString("/visits/" + visit)));
    }

    private static MockHttpServletRequestBuilder report(
            VisitId visit, UUID writer, long version, Map<String, String> texts) {
        MockHttpServletRequestBuilder request = post("/visits/{id}/report", visit)
                .with(csrf())
                .param("formKey", writer.toString())
                .param("version", String.valueOf(version))
                .param("writer", writer.toString());
        texts.forEach(request::param);
        return request;
    }

    @Test
    @WithPerson("sales1")
    void a_change_is_reported_in_place_and_leads_back_to_the_visit() throws Exception {
        VisitId visit = fixtures.planned();

        String change = redirect(report(visit, UUID.randomUUID(), 0, Map.of("action", "change", "needs", "配件")));

        assertThat(change).startsWith("/changes/").endsWith("?back=%2Fvisits%2F" + visit + "%2Freport");
        browser.perform(get(URI.create(change))).andExpect(status().isOk());
        assertThat(redirect(report(visit, UUID.randomUUID(), 1, Map.of("action", "change"))))
                .as("one's own that is open")
                .isEqualTo(change);
        browser.perform(get("/visits/{id}/report", visit)).andExpect(content().string(containsString("配件")));
    }

    private String redirect(MockHttpServletRequestBuilder request) throws Exception {
        return String.valueOf(browser.perform(request).andReturn().getResponse().getRedirectedUrl());
    }

    @Test
    @WithPerson("service1")
    void the_department_changes_basic_fields_and_no_others() throws Exception {
        VisitId visit = fixtures.handedIn();
        String task = fixtures.taskId(visit).toString();

        String change = redirect(collating(task, "/change"));

        assertThat(change).endsWith("?back=%2Ftasks%2F" + task);
        browser.perform(get(URI.create(change)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"address.street\"")))
                .andExpect(content().string(not(containsString("basics.bankAccount"))))
                .andExpect(content().string(not(containsString("address.contactPhone"))));
    }

    @Test
    @WithPerson("sales1")
    void a_customer_who_was_not_met_is_noted_with_the_reason_and_a_new_day() throws Exception {
        VisitId visit = fixtures.planned();

        browser.perform(postpone(visit, "")).andExpect(status().isUnprocessableEntity());
        browser.perform(postpone(visit, "店主出差")).andExpect(redirectedUrl("/visits/" + visit));

        browser.perform(get("/visits/{id}", visit)).andExpect(content().string(containsString("店主出差")));
        browser.perform(get("/visits/{id}/report", visit)).andExpect(content().string(containsString("店主出差")));
    }

    private MockHttpServletRequestBuilder postpone(VisitId visit, String reason) {
        return post("/visits/{id}/postpone", visit)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("triedOn", fixtures.today().toString())
                .param("reason", reason)
                .param("newDay", fixtures.today().plusDays(20).toString());
    }

    @Test
    @WithPerson("service1")
    void the_department_collates_on_the_page_of_the_task_without_what_it_may_not_see() throws Exception {
        VisitId visit = fixtures.handedIn();
        String task = fixtures.taskId(visit).toString();

        browser.perform(get("/tasks/{id}", task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("有同行降价")))
                .andExpect(content().string(containsString("南京西路100号")))
                .andExpect(content().string(not(containsString("中国银行静安支行"))))
                .andExpect(content().string(not(containsString("孙丽华"))));
        browser.perform(get("/visits/sent")).andExpect(content().string(containsString("/visits/" + visit)));
        browser.perform(get("/visits")).andExpect(status().isForbidden());
        browser.perform(get("/cards/{id}", fixtures.card(visit))).andExpect(status().isForbidden());

        browser.perform(collating(task, "/note").param("text", " ")).andExpect(status().isUnprocessableEntity());
        browser.perform(collating(task, "/note").param("text", "客户要求回电")).andExpect(status().is3xxRedirection());
        browser.perform(collating(task, "").param("note", "已核实").param("outdatedGone", "true"))
                .andExpect(redirectedUrl("/tasks"));

        browser.perform(get("/visits/{id}", visit))
                .andExpect(content().string(containsString("已核实")))
                .andExpect(content().string(containsString("客户要求回电")));
    }

    private static MockHttpServletRequestBuilder collating(String task, String what) {
        return post("/visits/collating/" + task + what)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString());
    }

    @Test
    @WithPerson("service1")
    void what_was_not_sent_does_not_exist_for_the_department() throws Exception {
        VisitId visit = fixtures.planned();

        browser.perform(get("/visits/{id}", visit)).andExpect(status().isNotFound());
        browser.perform(get("/visits/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
        browser.perform(get("/tasks/{id}", fixtures.taskId(visit))).andExpect(status().isNotFound());
        browser.perform(collating(fixtures.taskId(visit).toString(), "")).andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("admin1")
    void the_administrator_chooses_who_collates() throws Exception {
        browser.perform(get("/settings")).andExpect(content().string(containsString("/settings/visits")));
        browser.perform(get("/settings/visits")).andExpect(status().isOk());
        int version = jdbc.sql("select version from visit_collation")
                .query(Integer.class)
                .single();

        browser.perform(choose("nobody", version)).andExpect(redirectedUrl("/settings"));
        browser.perform(choose("nobody", version)).andExpect(status().isConflict());
        browser.perform(choose(UUID.randomUUID().toString(), version + 1)).andExpect(status().isUnprocessableEntity());
        browser.perform(choose(fixtures.service().toString(), version + 1)).andExpect(redirectedUrl("/settings"));
    }

    private static MockHttpServletRequestBuilder choose(String department, int version) {
        return post("/settings/visits")
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("version", String.valueOf(version))
                .param("department", department);
    }

    @Test
    @WithPerson("sales1")
    void filters_that_cannot_be_read_are_left_out() throws Exception {
        browser.perform(get("/visits?view=x&from=y&to=99999-01-01&satisfaction=9&complaints=z&after=q"))
                .andExpect(status().isOk());
        browser.perform(get("/visits?view=DONE&from=2999-01-01&to=2000-01-01&after=2026-01-01T00:00:00Z_"
                        + UUID.randomUUID()))
                .andExpect(status().isOk());
        browser.perform(get("/visits?view=PLANNED&after=2026-01-01T00:00:00Z_" + UUID.randomUUID()))
                .andExpect(status().isOk());
    }

    @Test
    @WithPerson("manager1")
    void the_home_page_tells_of_visits() throws Exception {
        fixtures.handedIn();

        browser.perform(get("/")).andExpect(content().string(containsString("/visits?view=DONE")));
    }
}
