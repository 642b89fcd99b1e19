package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.card.Pinyin;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
@WithPerson("finance1")
class FindingAccountsTest {

    /** A latin part that no other test's customer has. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private FindingAccounts finding;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_customer_is_found_by_number_part_of_the_name_and_pinyin() {
        CardId card = named("上海长城机械" + own + "有限公司", "HD-" + own);

        for (String typed : List.of(
                "HD-" + own,
                "hd-" + own,
                "城机械" + own,
                "shccjx" + own,
                "SHZCJX" + own,
                "ccjx" + own,
                "shanghaichangchengjixie" + own,
                "changcheng jixie" + own)) {
            assertThat(finding.find(typed, 5))
                    .as(typed)
                    .extracting(FoundAccount::card)
                    .containsExactly(card);
        }
        assertThat(finding.find("jixie" + own, 5)).as("not the beginning").isEmpty();
        assertThat(finding.find(" ", 5)).isEmpty();
        assertThat(finding.find("%" + own, 5)).as("no wildcard").isEmpty();
    }

    @Test
    void what_is_typed_in_full_comes_first() {
        named("北京" + own + "分店", "A-" + own + "-2");
        CardId meant = named("北京" + own, "A-" + own + "-1");

        assertThat(finding.find("北京" + own, 5).get(0).card()).isEqualTo(meant);
        assertThat(finding.find("北京" + own, 1)).hasSize(1);
    }

    @Test
    void only_customers_within_reach_are_found() {
        CardId card = named("广州" + own, "B-" + own);

        actingAs.run("sales1", () -> assertThat(finding.find("gz" + own, 5))
                .extracting(FoundAccount::card)
                .containsExactly(card));
        actingAs.run("sales2", () -> assertThat(finding.find("gz" + own, 5)).isEmpty());
        actingAs.run("admin1", () -> assertThatThrownBy(() -> finding.find("gz" + own, 5))
                .isInstanceOf(AccessRefused.class));
    }

    private CardId named(String name, String number) {
        CardId card = ledger.account();
        jdbc.sql("update card set name = ?, pinyin = ?, archive_number = ? where id = ?")
                .params(name, Pinyin.of(name), number, card.value())
                .update();
        return card;
    }
}
