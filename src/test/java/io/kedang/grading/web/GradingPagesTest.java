package io.kedang.grading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.grading.AbcClass;
import io.kedang.grading.DecidingGrades;
import io.kedang.grading.Grade;
import io.kedang.grading.GradeProposals;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.Loyalty;
import io.kedang.grading.ReviewPeriod;
import io.kedang.grading.RiskClass;
import io.kedang.grading.SalesStages;
import io.kedang.grading.Weight;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
@WithPerson("sales1")
class GradingPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private GradeProposals proposals;

    @Autowired
    private DecidingGrades deciding;

    @Autowired
    private SalesStages stages;

    @Autowired
    private GradedCustomers customers;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final ReviewPeriod period = GradedCustomers.ownYears();
    private final TeamId team = GradedCustomers.team();
    private final int year = period.lastYear();

    @Test
    void the_card_tells_its_grade_with_the_rule_and_the_figures() throws Exception {
        CardId card = graded(Map.of(year, "120", year - 1, "60"));

        browser.perform(english(get("/cards/{id}", card)))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Customer grade", "Important", "Level K", "Class A")))
                .andExpect(content().string(containsString("Purchases in " + year + " grew by 100 %, at least 30 %.")))
                .andExpect(content().string(containsString("120 × 10,000 CNY")));
    }

    @Test
    void a_card_that_was_never_reviewed_says_so() throws Exception {
        CardId card = customers.customer(team, Map.of());

        browser.perform(english(get("/cards/{id}", card)))
                .andExpect(content().string(containsString("Not graded yet.")))
                .andExpect(content().string(containsString("No stage noted yet.")));
    }

    @Test
    void the_card_tells_who_set_the_grade_against_the_rules_why_and_until_when() throws Exception {
        CardId card = graded(Map.of(year, "120"));
        Grade other =
                new Grade(AbcClass.B, Importance.SPECIAL, Level.C, Weight.GENERAL, Loyalty.SWITCHING, RiskClass.WATCH);
        asLeader(() -> deciding.override(
                period, card, other, "店铺搬迁，先观察", LocalDate.now(clock).plusMonths(2)));

        browser.perform(english(get("/cards/{id}", card)))
                .andExpect(content().string(stringContainsInOrder("against the rules, until", "店铺搬迁，先观察")))
                .andExpect(content().string(containsString("What the rules say")));
    }

    @Test
    @WithPerson("office1")
    void who_sees_no_money_sees_no_grade() throws Exception {
        CardId card = graded(Map.of(year, "120"));

        browser.perform(english(get("/cards/{id}", card)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Customer grade"))));
        browser.perform(get("/grades")).andExpect(status().isForbidden());
    }

    @Test
    void customers_are_listed_by_grade_largest_first_with_filters_in_the_address() throws Exception {
        CardId large = customers.customer(team, Map.of(year, "900", year - 1, "880"));
        CardId small = customers.customer(team, Map.of(year, "3", year - 1, "3"));
        grade();

        browser.perform(get("/grades").param("team", team.toString()))
                .andExpect(content().string(stringContainsInOrder("/cards/" + large, "/cards/" + small)));
        browser.perform(get("/grades").param("team", team.toString()).param("level", "K"))
                .andExpect(content().string(containsString("/cards/" + large)))
                .andExpect(content().string(not(containsString("/cards/" + small))));
        browser.perform(get("/grades").param("level", "Q").param("after", "x_y").param("team", "none"))
                .andExpect(status().isOk());
    }

    @Test
    @WithPerson("sales2")
    void customers_of_others_are_not_listed() throws Exception {
        CardId card = graded(Map.of(year, "120"));

        browser.perform(get("/grades").param("team", team.toString()))
                .andExpect(content().string(not(containsString("/cards/" + card))));
    }

    @Test
    void the_list_goes_on_where_the_page_ended() throws Exception {
        for (int i = 0; i < 51; i++) {
            customers.customer(team, Map.of(year, String.valueOf(100 + i)));
        }
        CardId last = customers.customer(team, Map.of(year, "7"));
        grade();

        String first = browser.perform(get("/grades").param("team", team.toString()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(first).doesNotContain("/cards/" + last);
        String next = first.replaceAll("(?s).*href=\"(/grades\\?[^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        browser.perform(get(java.net.URI.create(next))).andExpect(content().string(containsString("/cards/" + last)));
    }

    @Test
    void the_salesperson_keeps_the_sales_stage_with_its_history() throws Exception {
        CardId card = customers.customer(team, Map.of());

        browser.perform(stage(card, "OFFER", "下周送报价单")).andExpect(redirectedUrl("/cards/" + card));
        browser.perform(stage(card, "REGULAR", "")).andExpect(redirectedUrl("/cards/" + card));

        browser.perform(english(get("/cards/{id}", card))).andExpect(content().string(containsString("Regular trade")));
        browser.perform(english(get("/cards/{id}/sales-stage", card)))
                .andExpect(content().string(stringContainsInOrder("Regular trade", "Offer made", "下周送报价单")));
        browser.perform(english(get("/grades").param("stage", "REGULAR"))).andExpect(status().isOk());
    }

    @Test
    void saying_the_same_again_is_no_event() {
        CardId card = customers.customer(team, Map.of());

        actingAs.run("sales1", () -> {
            stages.keep(card, "OFFER", "");
            stages.keep(card, "OFFER", " ");
        });

        assertThat(actingAs.call("sales1", () -> stages.history(card))).hasSize(1);
    }

    @Test
    void a_stage_that_is_none_is_shown_again() throws Exception {
        CardId card = customers.customer(team, Map.of());

        browser.perform(stage(card, "NO-STAGE", "写过的内容"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#stage\"")))
                .andExpect(content().string(containsString("写过的内容")));
        browser.perform(stage(card, "OFFER", "长".repeat(301))).andExpect(status().isUnprocessableEntity());
    }

    @Test
    @WithPerson("leader1")
    void only_the_holder_keeps_the_stage() throws Exception {
        CardId card = customers.customer(team, Map.of());

        browser.perform(stage(card, "OFFER", "")).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("finance1")
    void a_poor_credit_standing_has_a_reason_and_makes_a_high_risk() throws Exception {
        CardId card = customers.customer(team, Map.of(year, "50"));

        browser.perform(standing(card, "POOR", "")).andExpect(status().isUnprocessableEntity());
        browser.perform(standing(card, "POOR", "多次拖延货款")).andExpect(redirectedUrl("/cards/" + card));

        proposals.compute(team, period);
        assertThat(proposals.of(card, period).orElseThrow().grade().risk()).isEqualTo(RiskClass.HIGH);
        browser.perform(english(get("/cards/{id}", card)))
                .andExpect(content().string(stringContainsInOrder("Credit standing", "Poor", "多次拖延货款")));
    }

    @Test
    void a_salesperson_does_not_judge_the_credit_of_own_customers() throws Exception {
        CardId card = customers.customer(team, Map.of());

        browser.perform(standing(card, "GOOD", "")).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("admin1")
    void the_administrator_sets_the_limits_and_sees_what_is_wrong() throws Exception {
        String page = browser.perform(english(get("/settings/grading")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");

        browser.perform(limits(version, "90", "70"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#limitB\"")));
        browser.perform(limits(version, "7x", "90")).andExpect(status().isUnprocessableEntity());
        browser.perform(limits(version, "70", "90")).andExpect(redirectedUrl("/settings/grading"));
        browser.perform(limits(version, "70", "90")).andExpect(status().isConflict());
    }

    @Test
    void a_salesperson_sets_no_limits() throws Exception {
        browser.perform(get("/settings/grading")).andExpect(status().isForbidden());
    }

    private CardId graded(Map<Integer, String> sales) {
        CardId card = customers.customer(team, sales);
        grade();
        return card;
    }

    private void grade() {
        proposals.compute(team, period);
        asLeader(() -> deciding.acceptFirst(team, period));
    }

    private void asLeader(Runnable act) {
        actingAs.run("leader1", () -> transaction.executeWithoutResult(status -> act.run()));
    }

    private static MockHttpServletRequestBuilder stage(CardId card, String stage, String next) {
        return sent(post("/cards/{id}/sales-stage", card)).param("stage", stage).param("next", next);
    }

    private static MockHttpServletRequestBuilder standing(CardId card, String standing, String note) {
        return sent(post("/cards/{id}/credit-standing", card))
                .param("standing", standing)
                .param("note", note);
    }

    /** The delivered limits but for the first two: other tests go by them. */
    private static MockHttpServletRequestBuilder limits(String version, String limitA, String limitB) {
        return sent(post("/settings/grading"))
                .param("version", version)
                .param("limitA", limitA)
                .param("limitB", limitB)
                .param("keyRank", "95")
                .param("fast", "30")
                .param("shrink", "-20")
                .param("mainYears", "3")
                .param("shareMargin", "3")
                .param("rankMargin", "1,0")
                .param("growthMargin", "5")
                .param("overrideMonths", "12");
    }

    private static MockHttpServletRequestBuilder sent(MockHttpServletRequestBuilder request) {
        return request.with(csrf()).param("formKey", UUID.randomUUID().toString());
    }

    private static MockHttpServletRequestBuilder english(MockHttpServletRequestBuilder request) {
        return request.locale(Locale.ENGLISH);
    }
}
