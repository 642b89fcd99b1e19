package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.identity.ActingAs;
import io.kedang.secrecy.BlindIndex;
import io.kedang.shared.CardId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class LikenessQuestionsTest {

    private static final CardId CARD = CardId.random();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BlindIndex blindIndex;

    @Autowired
    private Access access;

    @Autowired
    private Audit audit;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    private LikenessQuestions questions;

    @BeforeEach
    void two_an_hour() {
        questions = new LikenessQuestions(jdbc, blindIndex, access, audit, new LikenessSettings(0.65, 0.75, 0.65, 2));
        jdbc.sql("delete from likeness_question").update();
    }

    @Test
    void a_person_is_told_about_so_many_customers_an_hour_and_no_more() {
        assertThat(mayAsk("sales2", "远大车行")).isTrue();
        assertThat(mayAsk("sales2", "宏达机械")).isTrue();
        assertThat(mayAsk("sales2", "永久车行")).isFalse();
        assertThat(mayAsk("sales1", "永久车行")).as("another person").isTrue();
        assertThat(recorded("LIKENESS_NOT_ANSWERED")).isPositive();
    }

    @Test
    void the_same_customer_again_is_no_further_question() {
        assertThat(mayAsk("sales2", "远大车行")).isTrue();
        assertThat(mayAsk("sales2", "远大车行有限公司")).isTrue();
        assertThat(mayAsk("sales2", "宏达机械")).isTrue();
        assertThat(mayAsk("sales2", "远大车行")).isTrue();
    }

    @Test
    void after_an_hour_one_may_ask_again() {
        mayAsk("sales2", "远大车行");
        mayAsk("sales2", "宏达机械");
        jdbc.sql("update likeness_question set asked_at = asked_at - interval '61 minutes'")
                .update();

        assertThat(mayAsk("sales2", "永久车行")).isTrue();
    }

    private boolean mayAsk(String login, String name) {
        CardContent content = SampleContent.of("basics.fullName", name);
        return actingAs.call(login, () -> transaction.execute(status -> questions.mayAsk(CARD, content)));
    }

    private int recorded(String what) {
        return jdbc.sql("select count(*) from audit_entry where what = ? and subject_id = ?")
                .params(what, CARD.toString())
                .query(Integer.class)
                .single();
    }
}
