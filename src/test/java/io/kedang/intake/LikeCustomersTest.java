package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.CardState;
import io.kedang.card.Like;
import io.kedang.card.LikeCustomers;
import io.kedang.card.ReadingHistory;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.worklist.TaskId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Customers of nearly the same name: who is told what, and what the clerk makes of it. */
@KedangTest
class LikeCustomersTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** The company's own name: characters that no other test uses. */
    private final String own = "" + (char) (0x8600 + NEXT.incrementAndGet()) + (char) (0x8700 + NEXT.get());

    private final String theirName = "上海" + own + "机械有限公司";
    private final String myName = own + "机械（上海）有限公司";

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Entering entering;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @WithPerson("sales1")
    void a_foreign_card_of_like_name_is_told_without_a_trace_of_whose_it_is() throws Exception {
        Map<String, String> texts = called(theirName);
        CardId theirs = handedIn("sales2", texts);
        CardId mine = fixtures.draftBy("sales1", called(myName));

        String page = page("/cards/" + mine + "/check");

        assertThat(page)
                .contains("A card with a very similar name is in the archive.", "Ask the sales clerk")
                .doesNotContain(theirName, theirs.toString(), texts.get("basics.shortName"), "100 %");
    }

    @Test
    @WithPerson("sales1")
    void an_own_card_of_like_name_is_linked() throws Exception {
        CardId before = handedIn("sales1", called(theirName));
        CardId mine = fixtures.draftBy("sales1", called(myName));

        assertThat(page("/cards/" + mine + "/check")).contains("href=\"/cards/" + before + "\"", theirName);
    }

    @Test
    @WithPerson("sales1")
    void a_like_name_is_a_warning_and_no_obstacle() {
        handedIn("sales2", called(theirName));
        CardId mine = fixtures.draftBy("sales1", called(myName));
        assertThat(collecting.alike(mine).by()).containsExactly(Like.By.NAME);

        fixtures.handIn(mine);

        assertThat(fixtures.card(mine).state()).isEqualTo(CardState.HANDED_IN);
    }

    @Test
    void the_reviewer_sees_in_full_what_is_within_reach_and_of_the_rest_a_hint() {
        CardId near = handedIn("sales3", called(theirName));
        CardId far = handedIn("sales2", called(theirName));
        CardId mine = handedIn("sales1", called(myName));

        LikeCustomers alike = actingAs.call(
                "manager1",
                () -> reviewing.alike(fixtures.card(mine), fixtures.latest(mine).content()));

        assertThat(alike.seen()).extracting(like -> like.card().id()).containsExactly(near);
        assertThat(alike.hidden()).containsExactly(Like.By.NAME);
        assertThat(pageOf("manager1", mine)).contains(near.toString()).doesNotContain(far.toString());
    }

    private String pageOf(String login, CardId card) {
        LikeCustomers alike = actingAs.call(
                login,
                () -> reviewing.alike(fixtures.card(card), fixtures.latest(card).content()));
        return alike.toString();
    }

    @Test
    @WithPerson("clerk1")
    void the_clerk_sees_side_by_side_who_is_alike_and_why() throws Exception {
        Map<String, String> texts = called(theirName);
        CardId theirs = handedIn("sales2", texts);
        CardId mine = signed(called(myName));
        String phone = texts.get("address.contactPhone");

        String page = page("/tasks/" + fixtures.task(mine));

        assertThat(page)
                .contains(theirName, "similar name (100 %)", "… " + phone.substring(phone.length() - 4))
                .doesNotContain(phone.substring(3), texts.get("basics.licence"));
        assertThat(looks(theirs)).isPositive();
    }

    @Test
    @WithPerson("clerk1")
    void what_the_clerk_has_told_apart_is_not_asked_again() throws Exception {
        CardId theirs = handedIn("sales2", called(theirName));
        CardId mine = signed(called(myName));
        TaskId task = fixtures.task(mine);

        browser.perform(post("/intake/entries/{task}/likes/{other}/not-the-same", task, theirs)
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("reason", "另一家，已电话核实"))
                .andExpect(redirectedUrl("/tasks/" + task));

        assertThat(page("/tasks/" + task)).doesNotContain(theirName);
        assertThat(reasons(mine, theirs)).containsExactly("另一家，已电话核实");
        fixtures.backToReview(mine, "请再核实");
        assertThat(actingAs.call("leader1", () -> reviewing
                        .alike(fixtures.card(mine), fixtures.latest(mine).content())
                        .isEmpty()))
                .as("nor of the reviewer")
                .isTrue();
        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'FOUND_NOT_THE_SAME' and subject_id = ?")
                        .param(mine.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_decision_needs_a_reason_and_a_card_that_is_alike() {
        CardId theirs = handedIn("sales2", called(theirName));
        CardId other = fixtures.handedInCard();
        CardId mine = signed(called(myName));
        TaskId task = fixtures.task(mine);

        actingAs.run("clerk1", () -> {
            assertThatThrownBy(() -> entering.notTheSame(task, theirs, new Reason(" ")))
                    .isInstanceOf(IntakeRefused.class);
            assertThatThrownBy(() -> entering.notTheSame(task, other, new Reason("另一家")))
                    .hasMessageContaining("not-found");
        });
        assertThat(reasons(mine, theirs)).isEmpty();
    }

    @Test
    void a_decision_stays() {
        assertThatThrownBy(() -> jdbc.sql("delete from card_not_same").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @WithPerson("clerk1")
    void the_clerk_gives_a_duplicate_back_naming_the_other_by_its_number_only() throws Exception {
        CardId theirs = fixtures.draftBy("sales2", called(theirName));
        fixtures.handIn(theirs);
        fixtures.sign(theirs);
        String number = fixtures.enter(theirs).text();
        CardId mine = signed(called(myName));

        browser.perform(post("/intake/entries/{task}/likes/{other}/duplicate", fixtures.task(mine), theirs)
                        .with(csrf())
                        .header("Accept-Language", "en")
                        .param("formKey", UUID.randomUUID().toString())
                        .param("reason", "同一法人"))
                .andExpect(status().is3xxRedirection());

        assertThat(fixtures.card(mine).state()).isEqualTo(CardState.HANDED_IN);
        String reason = actingAs.call(
                "leader1", () -> history.latest(mine).orElseThrow().reason().orElseThrow());
        assertThat(reason).contains(number, "同一法人").doesNotContain(theirName);
    }

    @Test
    void each_question_is_recorded_once_and_nothing_of_it_lies_in_the_clear() {
        Map<String, String> texts = called(myName);
        CardId mine = fixtures.draftBy("sales1", texts);

        actingAs.run("sales1", () -> {
            collecting.alike(mine);
            collecting.alike(mine);
        });

        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'LIKENESS_ASKED' and subject_id = ?")
                        .param(mine.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select octet_length(question) from likeness_question")
                        .query(Integer.class)
                        .list())
                .containsOnly(32);
    }

    private static Map<String, String> called(String name) {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        texts.put("basics.fullName", name);
        return texts;
    }

    private CardId handedIn(String login, Map<String, String> texts) {
        CardId card = fixtures.draftBy(login, texts);
        fixtures.handIn(card);
        return card;
    }

    private CardId signed(Map<String, String> texts) {
        CardId card = handedIn("sales1", texts);
        fixtures.sign(card);
        return card;
    }

    private List<String> reasons(CardId one, CardId other) {
        return jdbc.sql("select reason from card_not_same where one in (:ids) and other in (:ids)")
                .param("ids", List.of(one.value(), other.value()))
                .query(String.class)
                .list();
    }

    private int looks(CardId card) {
        return jdbc.sql("""
                        select count(*) from audit_entry
                        where what = 'CARD_LOOKED_AT' and subject_id = ? and details ->> 'as' = 'like customer'""").param(card.toString()).query(Integer.class).single();
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
