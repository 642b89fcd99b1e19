package io.kedang.receivables.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseStep;
import io.kedang.receivables.FollowUpFixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people see and post on the pages of the follow-up. */
@KedangTest
class FollowUpPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private Clock clock;

    @Test
    @WithPerson("finance1")
    void finance_changes_the_letter_prints_it_and_records_it_as_sent() throws Exception {
        CaseId id = followUps.toRemind();
        String task = followUps.task(id).toString();
        page(get("/tasks/{id}", task))
                .andExpect(content().string(containsString("您好！")))
                .andExpect(content().string(containsString("8,000.00 CNY")));

        browser.perform(form(post("/receivables/reminders/{task}/language", task))
                        .param("language", "es-419"))
                .andExpect(redirectedUrl("/tasks/" + task));
        page(get("/tasks/{id}", task)).andExpect(content().string(containsString("Estimado cliente")));

        browser.perform(letter(task).param("subject", "").param("payBy", day(7)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#subject\"")))
                .andExpect(content().string(containsString("Pague, por favor.")));
        page(letter(task)
                        .param("subject", "Recordatorio")
                        .param("payBy", day(7))
                        .param("act", "print"))
                .andExpect(content().string(containsString("Pague, por favor.")));
        assertThat(followUps.view(id).step()).isEqualTo(CaseStep.REMINDING);
        browser.perform(letter(task).param("subject", "Recordatorio").param("payBy", day(7)))
                .andExpect(status().is3xxRedirection());

        assertThat(followUps.view(id).step()).isEqualTo(CaseStep.REMINDED);
        page(get("/receivables/{id}/letters/1", id)).andExpect(content().string(containsString("Pague, por favor.")));
        browser.perform(get("/receivables/{id}/letters/2", id)).andExpect(status().isNotFound());
        page(get("/receivables/{id}", id)).andExpect(content().string(containsString("Recordatorio")));
    }

    private MockHttpServletRequestBuilder letter(String task) {
        return form(post("/receivables/reminders/{task}", task))
                .param("language", "es-419")
                .param("means", "MAIL")
                .param("sentOn", day(0))
                .param("body", "Pague, por favor.");
    }

    @Test
    @WithPerson("sales1")
    void the_salesperson_finds_the_arrears_first_and_hands_in_what_came_of_the_visit() throws Exception {
        CaseId id = followUps.opened(followUps.owing("8000", 3650));
        page(get("/")).andExpect(content().string(containsString("/receivables/" + id)));
        followUps.endedByPayment(id);

        CaseId visited = followUps.toVisit();
        String task = followUps.task(visited).toString();
        page(get("/tasks/{id}", task)).andExpect(content().string(containsString("name=\"promisedOn\"")));
        browser.perform(form(post("/receivables/visits/{task}", task))
                        .param("result", "PROMISED")
                        .param("visitedOn", day(0))
                        .param("amount", "-5")
                        .param("said", "月底前付清"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#amount\"")))
                .andExpect(content().string(containsString("href=\"#promisedOn\"")))
                .andExpect(content().string(containsString("月底前付清")));
        browser.perform(form(post("/receivables/visits/{task}", task))
                        .param("result", "PROMISED")
                        .param("visitedOn", day(0))
                        .param("promisedOn", day(5))
                        .param("amount", "8,000.00")
                        .param("said", "月底前付清"))
                .andExpect(status().is3xxRedirection());

        assertThat(followUps.view(visited).step()).isEqualTo(CaseStep.PROMISED);
        page(get("/receivables/{id}", visited)).andExpect(content().string(containsString("月底前付清")));
    }

    @Test
    @WithPerson("manager1")
    void the_manager_agrees_on_instalments_and_loses_nothing_typed() throws Exception {
        CaseId id = followUps.toSettle();
        String task = followUps.task(id).toString();
        page(get("/tasks/{id}", task)).andExpect(content().string(containsString("amount-11")));

        browser.perform(form(post("/receivables/settlements/{task}", task))
                        .param("decision", "plan")
                        .param("said", "分期付清")
                        .param("promisedOn-0", day(7))
                        .param("amount-0", "5000")
                        .param("promisedOn-1", day(14))
                        .param("amount-1", "3000.01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#amount-0\"")))
                .andExpect(content().string(containsString("3000.01")));
        browser.perform(form(post("/receivables/settlements/{task}", task))
                        .param("decision", "hold")
                        .param("said", "停止发货"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#until\"")));
        browser.perform(form(post("/receivables/settlements/{task}", task))
                        .param("decision", "plan")
                        .param("said", "分期付清")
                        .param("promisedOn-0", day(7))
                        .param("amount-0", "5000")
                        .param("promisedOn-1", day(14))
                        .param("amount-1", "3000"))
                .andExpect(status().is3xxRedirection());

        assertThat(followUps.view(id).promises()).hasSize(2);
    }

    @Test
    @WithPerson("leader1")
    void the_leader_decides_and_finds_cases_on_board_and_list() throws Exception {
        CaseId id = followUps.toDecide();
        String task = followUps.task(id).toString();
        String name = followUps.view(id).card().name();
        page(get("/receivables"));
        page(get("/receivables/list").param("stage", "LEADER").param("text", name))
                .andExpect(content().string(containsString("/receivables/" + id)));
        page(get("/receivables/list").param("stage", "VISIT").param("text", name))
                .andExpect(content().string(not(containsString("/receivables/" + id))));

        browser.perform(form(post("/receivables/decisions/{task}", task)).param("decision", "time"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#until\"")));
        browser.perform(form(post("/receivables/decisions/{task}", task))
                        .param("decision", "law")
                        .param("said", "起诉"))
                .andExpect(status().is3xxRedirection());
        assertThat(followUps.view(id).step()).isEqualTo(CaseStep.AT_LAW);
        browser.perform(form(post("/receivables/{id}/back", id)).param("why", "和解"))
                .andExpect(redirectedUrl("/receivables/" + id));
        assertThat(followUps.view(id).step()).isEqualTo(CaseStep.DECIDING);
    }

    @Test
    @WithPerson("finance1")
    void finance_records_a_promise_heard_on_the_phone() throws Exception {
        CaseId id = followUps.toRemind();
        browser.perform(form(post("/receivables/{id}/promises", id)).param("amount", "8000"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#promisedOn\"")));
        browser.perform(form(post("/receivables/{id}/promises", id))
                        .param("amount", "8000")
                        .param("promisedOn", day(3))
                        .param("said", "电话里答应"))
                .andExpect(redirectedUrl("/receivables/" + id));

        assertThat(followUps.view(id).step()).isEqualTo(CaseStep.PROMISED);
        browser.perform(form(post("/receivables/{id}/promises", id))
                        .param("amount", "8000")
                        .param("promisedOn", day(3))
                        .param("said", "又一次"))
                .andExpect(status().isConflict());
    }

    @Test
    @WithPerson("sales2")
    void who_does_not_reach_the_customer_finds_nothing() throws Exception {
        CaseId id = followUps.toVisit();
        browser.perform(get("/receivables/{id}", id)).andExpect(status().isNotFound());
        browser.perform(get("/receivables/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
        browser.perform(form(post("/receivables/{id}/promises", id))
                        .param("amount", "1")
                        .param("promisedOn", day(3))
                        .param("said", "别人的客户"))
                .andExpect(status().isNotFound());
        browser.perform(get("/tasks/{id}", followUps.task(id))).andExpect(status().isNotFound());
        page(get("/receivables/list").param("text", followUps.view(id).card().name()))
                .andExpect(content().string(not(containsString("/receivables/" + id))));
        browser.perform(get("/settings/receivables")).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("clerk1")
    void a_clerk_has_nothing_to_do_with_arrears() throws Exception {
        browser.perform(get("/receivables")).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("admin1")
    void the_administrator_is_told_what_tolerance_cannot_be() throws Exception {
        page(get("/settings/receivables")).andExpect(content().string(containsString("name=\"days\"")));
        browser.perform(form(post("/settings/receivables"))
                        .param("version", "0")
                        .param("days", "366")
                        .param("amount", "-1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#days\"")))
                .andExpect(content().string(containsString("href=\"#amount\"")));
    }

    private String day(int ahead) {
        return LocalDate.now(clock).plusDays(ahead).toString();
    }

    private ResultActions page(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder post) {
        return post.with(csrf()).param("formKey", UUID.randomUUID().toString());
    }
}
