package io.kedang.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.ActingAs;
import io.kedang.review.LineKind;
import io.kedang.review.ReviewFixtures;
import io.kedang.review.ReviewFixtures.TeamOf;
import io.kedang.review.ReviewId;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of a review, without JavaScript: one customer that grew a little, and one that was lost. */
@KedangTest
class ReviewPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ReviewFixtures fixtures;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TeamOf team;
    private ReviewId review;
    private CardId steady;
    private CardId lost;

    @BeforeEach
    void deciding() {
        ReviewPeriod period = GradedCustomers.ownYears();
        team = managedTeam();
        steady = fixtures.customer(team.team(), period, "100", "101");
        lost = fixtures.customer(team.team(), period, "80", "0");
        review = fixtures.deciding(team.team(), period);
    }

    @Test
    void each_customer_stands_with_what_it_bought_and_the_rule_of_each_class() throws Exception {
        as(team.manager(), get("/reviews/tasks/{task}", fixtures.task(review)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"line-" + lost + "\"")))
                .andExpect(content().string(containsString("-100")))
                .andExpect(content().string(containsString("class=\"k-why\"")))
                .andExpect(content().string(containsString("1 customers are graded for the first time")));
    }

    @Test
    void a_lost_customer_is_not_decided_without_a_reason_and_what_was_typed_stays() throws Exception {
        String day = LocalDate.now(clock).plusMonths(3).toString();

        as(team.manager(), decide(lost, "ACCEPTED").param("observed", "true").param("observedUntil", day))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Please say why.")))
                .andExpect(content().string(containsString("value=\"" + day + "\"")));

        assertThat(fixtures.line(team.manager(), review, lost).decided()).isEmpty();
    }

    @Test
    void another_grade_needs_a_last_day_and_a_tick_at_observation_its_day() throws Exception {
        as(team.manager(), decide(lost, "OVERRIDDEN").param("reason", "老客户").param("level", "A"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Please choose a class of each kind.")))
                .andExpect(content().string(containsString("Please say until when.")))
                .andExpect(content().string(containsString("老客户")));
        as(team.manager(), decide(lost, "ACCEPTED").param("reason", "停业").param("observed", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Please choose a day, or take the tick away.")));
    }

    @Test
    void who_decides_on_an_older_page_is_told() throws Exception {
        fixtures.accept(team.manager(), review, lost, "停业");

        as(team.manager(), decide(lost, "ACCEPTED").param("reason", "搬迁"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("decided or graded by someone else")))
                .andExpect(content().string(containsString("搬迁")));
    }

    @Test
    void it_is_not_handed_in_while_a_customer_is_open_and_the_page_leads_there() throws Exception {
        fixtures.acceptAll(team.manager(), review, LineKind.FIRST);

        as(team.manager(), posted("/reviews/tasks/" + fixtures.task(review) + "/hand-in"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("kind=lost&amp;open=true")))
                .andExpect(content().string(containsString("Lost: 1 open")));
    }

    @Test
    void the_report_tells_what_stands_out_and_why_with_a_table_beside_each_chart() throws Exception {
        reported();

        String page = as("leader1", get("/reviews/{id}", review))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(section(page, "IMPORTANT")).contains(steady.toString()).doesNotContain(lost.toString());
        assertThat(section(page, "SUDDEN")).contains(lost.toString()).doesNotContain(steady.toString());
        assertThat(section(page, "LOST")).contains(lost.toString(), "停业");
        assertThat(page.split("class=\"k-canvas\"", -1))
                .hasSameSizeAs(
                        page.split("<figure class=\"k-chart\"[^>]*>\\s*<div[^>]*></div>\\s*<div[^>]*><table", -1))
                .hasSizeGreaterThan(6);
    }

    @Test
    void the_leader_reads_the_teams_together_and_leaves_remarks_of_a_length() throws Exception {
        reported();

        String month = actingAs.call("leader1", () -> fixtures.openTask(review)).title();
        month = month.substring(month.length() - "2026-11".length());
        as("leader1", get("/reviews/months/{month}", month))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/cards/" + lost + "\"")));
        String address = "/reviews/tasks/" + fixtures.task(review) + "/read";
        as("leader1", posted(address).param("remarks", "长".repeat(2001)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("At most 2,000 characters.")));
        as("leader1", posted(address).param("remarks", "请拜访")).andExpect(status().is3xxRedirection());
        as(team.manager(), get("/reviews/{id}", review)).andExpect(content().string(containsString("请拜访")));
    }

    @Test
    void nobody_but_the_teams_manager_and_the_leader_sees_a_review() throws Exception {
        String report = "/reviews/" + review;
        String other = managedTeam().manager();

        as(other, get(report)).andExpect(status().isNotFound());
        as(other, get("/reviews/tasks/{task}", fixtures.task(review))).andExpect(status().isNotFound());
        as("sales1", get(report)).andExpect(status().isForbidden());
        as("leader1", get(report))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The manager still decides.")))
                .andExpect(content().string(not(containsString(lost.toString()))));
    }

    /** Its manager need not choose a password first. */
    private TeamOf managedTeam() {
        TeamOf made = fixtures.managedTeam();
        jdbc.sql("update employee set must_change_password = false where login = ?")
                .param(made.manager())
                .update();
        return made;
    }

    private void reported() {
        fixtures.acceptAll(team.manager(), review, LineKind.FIRST);
        fixtures.accept(team.manager(), review, lost, "停业");
        assertThat(fixtures.handIn(team.manager(), review)).isEmpty();
    }

    /** From the heading of the section to its end; nothing when there is none. */
    private static String section(String page, String standout) {
        int at = page.indexOf("id=\"by-" + standout + "\"");
        return at < 0 ? "" : page.substring(at, page.indexOf("</section>", at));
    }

    private MockHttpServletRequestBuilder decide(CardId card, String decision) {
        return posted("/reviews/tasks/" + fixtures.task(review) + "/customers/" + card)
                .param("version", "0")
                .param("decision", decision);
    }

    private static MockHttpServletRequestBuilder posted(String address) {
        return post(address).with(csrf()).param("formKey", UUID.randomUUID().toString());
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(
                request.with(securityContext(actingAs.context(login))).locale(Locale.ENGLISH));
    }
}
