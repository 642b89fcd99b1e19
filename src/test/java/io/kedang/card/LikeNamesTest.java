package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.V127__like_names_of_older_cards;
import io.kedang.KedangTest;
import io.kedang.database.TestDatabase;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class LikeNamesTest {

    @Autowired
    private LikeNames names;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final DataSource owner = TestDatabase.asOwner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上海宏达机械有限公司      | 宏达机械（上海）有限公司",
                "上海宏达机械有限公司      | 宏达机械",
                "宏达机械（上海）有限公司    | 上海宏達機械股份有限公司",
                "杭州远大自行车行        | 远大自行车有限公司",
                "宏达机械设备有限公司      | 上海宏达机械有限公司",
                "苏州市姑苏区宏达机械厂     | 宏达机械",
                "宏光                | 宏光有限公司",
                "Hongda Machinery Co., Ltd. | Kongda Machinery Limited",
                "Aceros del Norte, S.A. de C.V. | Aceros de Norte SA",
                "주식회사 한빛자전거        | 한빛자전거상사"
            })
    void are_alike(String one, String other) {
        assertThat(areAlike(one, other)).as(one + " ~ " + other).isTrue();
        assertThat(areAlike(other, one)).as(other + " ~ " + one).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上海宏达机械有限公司     | 上海宏大机械有限公司",
                "上海宏达机械有限公司     | 上海宏达贸易有限公司",
                "通达车行           | 通达车业",
                "宏达             | 宏大",
                "宏达             | 宏达车行",
                "长江实业电动自行车有限公司  | 黄河实业电动自行车有限公司",
                "永久自行车          | 凤凰自行车",
                "通达车行3号店        | 通达车行5号店",
                "Global Trading International Ltd | Pacific Trading International Ltd",
                "Bosch GmbH       | Bosal GmbH"
            })
    void are_not_alike(String one, String other) {
        assertThat(areAlike(one, other)).as(one + " ~ " + other).isFalse();
        assertThat(areAlike(other, one)).as(other + " ~ " + one).isFalse();
    }

    @Test
    void the_most_alike_come_first_with_how_much() {
        String own = "岚" + mark();
        CardId near = handedIn("上海" + own + "机械有限公司");
        CardId far = handedIn(own + "机械设备销售有限公司");

        assertThat(find(own + "机械"))
                .extracting(Like::card, Like::by)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(near, Like.By.NAME),
                        org.assertj.core.api.Assertions.tuple(far, Like.By.NAME));
        assertThat(find(own + "机械")).extracting(Like::percent).satisfies(percents -> {
            assertThat(percents.get(0)).isEqualTo(100);
            assertThat(percents.get(1)).isBetween(60, 99);
        });
    }

    @Test
    void drafts_and_rejected_cards_are_like_nobody() {
        String name = "霁" + mark() + "机械";
        jdbc.sql("update card set revision = 0 where id = ?")
                .param(handedIn(name).value())
                .update();
        jdbc.sql("update card set state = 'REJECTED' where id = ?")
                .param(handedIn(name).value())
                .update();

        assertThat(find(name)).isEmpty();
    }

    /** Which way the planner goes is what counts; how long it takes is for the benchmarks. */
    @Test
    void a_like_name_is_found_by_indexes_among_many() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient there = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            there.sql("""
                            insert into card (id, state, owner, team, name, like_name, revision, begun_at, changed_at)
                            select gen_random_uuid(), 'ARCHIVED', gen_random_uuid(), gen_random_uuid(), n, n, 1, now(), now()
                            from (select chr(19968 + i % 331) || chr(20500 + i % 307) || chr(21500 + i % 53) || '机械' as n
                                  from generate_series(1, 20000) i) made""").update();
            there.sql("analyze card").update();
            String plan = String.join(
                    "\n",
                    there.sql("explain " + LikeNames.QUERY)
                            .param("core", "宏达机械")
                            .param("head", "宏达")
                            .param("card", UUID.randomUUID())
                            .param("pairs", 0.65)
                            .param("short", 0.75)
                            .param("words", 0.65)
                            .param("most", LikeNames.MOST)
                            .query(String.class)
                            .list());
            connection.rollback();

            assertThat(plan)
                    .contains("card_like_head", "card_like_pairs", "card_like_name")
                    .doesNotContain("Seq Scan on card ");
        }
    }

    @Test
    void cards_that_are_older_than_the_core_of_the_name_get_theirs() throws Exception {
        String own = "澜" + mark();
        CardId card = handedIn("上海" + own + "机械有限公司");
        jdbc.sql("update card set like_name = '' where id = ?")
                .param(card.value())
                .update();
        assertThat(find(own + "机械")).isEmpty();

        try (Connection connection = owner.getConnection()) {
            new V127__like_names_of_older_cards().migrate(context(connection));
        }

        assertThat(find(own + "机械")).extracting(Like::card).containsExactly(card);
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private boolean areAlike(String one, String other) {
        CardId card = handedIn(one);
        try {
            return find(other).stream().map(Like::card).toList().contains(card);
        } finally {
            jdbc.sql("update card set revision = 0 where id = ?")
                    .param(card.value())
                    .update();
        }
    }

    private List<Like> find(String name) {
        return transaction.execute(status -> names.to(CardId.random(), name));
    }

    /** A row as a card that was handed in has it. */
    private CardId handedIn(String name) {
        CardId card = CardId.random();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, like_name, revision, begun_at, changed_at)
                        select :id, 'HANDED_IN', e.id, gen_random_uuid(), :name, :core, 1, now(), now()
                        from employee e where e.id = :owner""")
                .param("id", card.value())
                .param("owner", people.findByLogin("sales1").orElseThrow().id().value())
                .param("name", name)
                .param("core", LikeName.of(name))
                .update();
        return card;
    }

    /** Characters that no other test has. */
    private static String mark() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").transform(letters -> letters.chars()
                .limit(3)
                .mapToObj(c -> String.valueOf((char) (0x9000 + c * 7)))
                .reduce("", String::concat));
    }
}
