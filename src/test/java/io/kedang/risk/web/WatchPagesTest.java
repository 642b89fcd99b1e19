package io.kedang.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.risk.RiskFixtures;
import io.kedang.risk.WatchId;
import io.kedang.risk.WatchState;
import io.kedang.shared.CardId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people see and post on the pages of watches. */
@KedangTest
class WatchPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private RiskFixtures risks;

    @Test
    @WithPerson("sales1")
    void a_salesperson_raises_a_risk_from_the_cards_page() throws Exception {
        CardId card = cards.archivedCard();
        page(get("/cards/{id}", card)).andExpect(content().string(containsString("/cards/" + card + "/risk")));
        page(get("/cards/{id}/risk", card)).andExpect(content().string(containsString("name=\"seen\"")));

        browser.perform(form(post("/cards/{id}/risk", card)).param("reason", "ARREARS"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#seen\"")));
        browser.perform(form(post("/cards/{id}/risk", card))
                        .param("reason", "ARREARS")
                        .param("seen", "三个月没有付款"))
                .andExpect(redirectedUrlPattern("/risks/*"));

        page(get("/cards/{id}", card))
                .andExpect(content().string(not(containsString("/cards/" + card + "/risk\""))))
                .andExpect(content().string(containsString("/risks/")));
    }

    @Test
    @WithPerson("manager1")
    void a_manager_decides_with_criteria_and_duties_and_loses_nothing_typed() throws Exception {
        WatchId watch = risks.raised(cards.archivedCard());
        String task = risks.task(watch).toString();
        page(get("/tasks/{id}", task)).andExpect(content().string(containsString("三个月没有付款")));

        MockHttpServletRequestBuilder decision = form(post("/risks/decisions/{task}", task))
                .param("decision", "watch")
                .param("why", "先看两个月")
                .param("what-0", "核对欠款");
        browser.perform(decision)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#criteria\"")))
                .andExpect(content().string(containsString("href=\"#person-0\"")))
                .andExpect(content().string(containsString("先看两个月")));
        browser.perform(form(post("/risks/decisions/{task}", task))
                        .param("decision", "watch")
                        .param("why", "先看两个月")
                        .param("criteria", "连续三个月无逾期\n\n按月付款"))
                .andExpect(status().is3xxRedirection());

        assertThat(risks.view(watch).state()).isEqualTo(WatchState.WATCHED);
        assertThat(risks.view(watch).criteria()).hasSize(2);
    }

    @Test
    @WithPerson("manager1")
    void the_page_of_a_watch_takes_duties_criteria_and_the_proposed_end() throws Exception {
        WatchId watch = risks.watched();
        String path = "/risks/" + watch;
        page(get(path)).andExpect(content().string(containsString("连续三个月无逾期")));

        browser.perform(form(post(path + "/duties")).param("what", "停止发货"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("停止发货")));
        String duty = risks.view(watch).duties().get(0).id().toString();
        browser.perform(form(post(path + "/duties/" + duty)).param("note-" + duty, "已核对"))
                .andExpect(status().is3xxRedirection());
        String criterion = risks.view(watch).criteria().get(0).id().toString();
        browser.perform(form(post(path + "/criteria/" + criterion)).param("met", "true"))
                .andExpect(status().is3xxRedirection());
        page(get(path)).andExpect(content().string(containsString("已核对")));
        browser.perform(form(post(path + "/end")).param("why", "欠款已付清")).andExpect(status().is3xxRedirection());

        assertThat(risks.view(watch).state()).isEqualTo(WatchState.ENDING);
        page(get(path)).andExpect(content().string(containsString("欠款已付清")));
    }

    @Test
    @WithPerson("leader1")
    void the_leader_decides_the_end_and_reads_lists() throws Exception {
        WatchId watch = risks.watched();
        risks.proposeEnd(watch);
        String task = risks.task(watch).toString();
        page(get("/tasks/{id}", task)).andExpect(content().string(containsString("欠款已付清")));
        page(get("/risks")).andExpect(content().string(containsString("/risks/" + watch)));
        page(get("/risks?state=ENDED&reason=ARREARS"))
                .andExpect(content().string(not(containsString("/risks/" + watch))));
        page(get("/risks/reports"));

        browser.perform(form(post("/risks/ends/{task}", task)).param("decision", "end"))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(form(post("/risks/ends/{task}", task))
                        .param("decision", "end")
                        .param("why", "可以解除"))
                .andExpect(status().is3xxRedirection());
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.ENDED);
        page(get("/risks/{id}", watch));
    }

    @Test
    @WithPerson("sales2")
    void who_does_not_reach_the_card_finds_nothing() throws Exception {
        WatchId watch = risks.watched();
        browser.perform(get("/risks/{id}", watch)).andExpect(status().isNotFound());
        browser.perform(get("/risks/no-id")).andExpect(status().isNotFound());
        browser.perform(get("/cards/{id}/risk", risks.card(watch))).andExpect(status().isNotFound());
        page(get("/risks")).andExpect(content().string(not(containsString("/risks/" + watch))));
        browser.perform(get("/risks/reports")).andExpect(status().isForbidden());
    }

    private ResultActions page(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder post) {
        return post.with(csrf()).param("formKey", UUID.randomUUID().toString());
    }
}
