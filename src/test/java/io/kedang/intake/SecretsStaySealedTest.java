package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.kedang.KedangTest;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.MockMvc;

/** A bank account, phones and a religion, written on a card that goes all its way, lie nowhere in the clear. */
@KedangTest
@WithPerson("leader1")
class SecretsStaySealedTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MockMvc browser;

    private final Map<String, String> texts = IntakeFixtures.sampleTexts();
    private final String religion = "religion " + UUID.randomUUID();
    private final SingleConnectionDataSource connection = connection();
    private final JdbcClient owner = JdbcClient.create(connection);

    /** One for all columns: a connection for each question would take minutes. */
    private static SingleConnectionDataSource connection() {
        try {
            return new SingleConnectionDataSource(TestDatabase.asOwner().getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        connection.destroy();
    }

    @Test
    void no_column_of_any_table_holds_them_and_no_file_of_the_database() throws Exception {
        CardId card = aCardThatGoesAllItsWay();

        assertThat(columnsWith(texts.get("basics.fullName")))
                .as("what is no secret is found, so that a secret would be")
                .contains("card.name", "card_draft.plain", "card_revision.plain");
        checkpoint();
        assertThat(filesWith(List.of(texts.get("basics.fullName"))))
                .as("also in the files")
                .isNotEmpty();
        for (String secret : secrets()) {
            assertThat(columnsWith(secret))
                    .as("columns with a secret of " + card)
                    .isEmpty();
        }
        assertThat(filesWith(secrets())).as("files with a secret of " + card).isEmpty();
    }

    private CardId aCardThatGoesAllItsWay() throws Exception {
        texts.putAll(Map.of(
                "principals.0.religion", religion,
                "principals.0.nativePlace", "native " + religion,
                "principals.0.separate", "true",
                "principals.0.separateDate", "2025-06-03",
                "principals.0.separateEvidence", "签名"));
        CardId card = fixtures.draftBy("sales1", texts);
        actingAs.run("sales1", () -> collecting.check(card));
        fixtures.handIn(card);
        fixtures.sendBack(card, "再看一下");
        fixtures.write(card, Map.of("address.county", "静安区"));
        fixtures.handIn(card);
        fixtures.sign(card);
        fixtures.enter(card);
        fixtures.openAccount(card);
        browser.perform(get("/cards/{id}", card));
        return card;
    }

    private List<String> secrets() {
        return List.of(
                texts.get("basics.bankAccount"),
                texts.get("address.contactPhone").substring(3),
                texts.get("principals.0.mobile").substring(3),
                religion);
    }

    /** All columns of texts, JSON and bytes. */
    private List<String> columnsWith(String text) {
        List<String> found = new ArrayList<>();
        owner.sql("""
                        select c.table_schema, c.table_name, c.column_name, c.data_type
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                            and c.data_type in
                                ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY')""")
                .query((row, n) -> new String[] {row.getString(2), row.getString(3), row.getString(4)})
                .list()
                .forEach(column -> {
                    String condition = column[2].equals("bytea")
                            ? "position(convert_to(?, 'UTF8') in \"" + column[1] + "\") > 0"
                            : "position(? in \"" + column[1] + "\"::text) > 0";
                    long rows = owner.sql("select count(*) from \"" + column[0] + "\" where " + condition)
                            .param(text)
                            .query(Long.class)
                            .single();
                    if (rows > 0) {
                        found.add(column[0] + "." + column[1]);
                    }
                });
        return found;
    }

    private static void checkpoint() {
        JdbcClient.create(TestDatabase.asSuperuser()).sql("checkpoint").update();
    }

    /** All files of the server, its write-ahead log too, in which one of the texts lies. */
    private static List<Path> filesWith(Collection<String> texts) throws IOException {
        List<String> needles = texts.stream()
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
        try (Stream<Path> files = Files.walk(TestDatabase.files())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        String content = read(file);
                        return needles.stream().anyMatch(content::contains);
                    })
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException recycled) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
