package io.kedang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseCheckTest {

    private static final String PASSWORD = "of-a-test";

    private final JdbcClient server = JdbcClient.create(TestDatabase.asSuperuser());

    @Test
    void a_database_like_the_embedded_one_is_fit() {
        var owner = database("encoding 'UTF8' template template0");

        try (var check = new DatabaseCheck(owner)) {
            assertThatCode(() -> check.server().chineseIsFound()).doesNotThrowAnyException();
        }
    }

    @Test
    void a_database_that_does_not_keep_text_as_utf8_is_refused() {
        var owner = database("encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0");

        try (var check = new DatabaseCheck(owner)) {
            assertThatThrownBy(check::server).isInstanceOf(StartRefused.class).hasMessageContaining("SQL_ASCII");
        }
    }

    @Test
    void a_database_that_finds_nothing_in_chinese_text_is_refused() {
        var owner = database("encoding 'UTF8' locale_provider libc locale 'C' template template0");

        try (var check = new DatabaseCheck(owner)) {
            assertThatThrownBy(check::chineseIsFound)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Chinese characters")
                    .hasMessageContaining("'C'");
        }
    }

    @Test
    void another_isolation_than_read_committed_is_refused() {
        var owner = database("encoding 'UTF8' template template0");
        server.sql("alter role " + owner.role() + " set default_transaction_isolation = 'serializable'")
                .update();

        try (var check = new DatabaseCheck(owner)) {
            assertThatThrownBy(check::server)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("serializable")
                    .hasMessageContaining(owner.role());
        }
    }

    @Test
    void an_application_that_signs_in_as_the_owner_is_refused() {
        var owner = database("encoding 'UTF8' template template0");

        try (var check = new DatabaseCheck(owner)) {
            assertThatThrownBy(() -> check.mayNotActAs(owner.role()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("owns the schema");
        }
    }

    @Test
    void an_application_that_may_act_as_the_owner_is_refused() {
        var owner = database("encoding 'UTF8' template template0");
        var application = new Login(owner.url(), name("app"), PASSWORD);
        new Roles(server).login(application.role(), PASSWORD);
        server.sql("grant " + owner.role() + " to " + application.role()).update();

        try (var check = new DatabaseCheck(application)) {
            assertThatThrownBy(() -> check.mayNotActAs(owner.role()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is a member of the owner");
        }
    }

    @Test
    void the_owner_creates_the_applications_role_where_it_may() {
        var owner = database("encoding 'UTF8' template template0");
        server.sql("alter role " + owner.role() + " createrole").update();
        var application = new Login(owner.url(), name("app"), "it's \"quoted\"");

        try (var check = new DatabaseCheck(owner)) {
            new Roles(check.database()).loginIfMissing(application);
        }

        try (var check = new DatabaseCheck(application)) {
            assertThatCode(() -> check.server().mayNotActAs(owner.role())).doesNotThrowAnyException();
        }
    }

    @Test
    void a_missing_role_that_the_owner_may_not_create_is_named() {
        var owner = database("encoding 'UTF8' template template0");
        var application = new Login(owner.url(), name("app"), PASSWORD);

        try (var check = new DatabaseCheck(owner)) {
            assertThatThrownBy(() -> new Roles(check.database()).loginIfMissing(application))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(application.role() + " does not exist");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        var nowhere = new Login("jdbc:postgresql://127.0.0.1:1/kedang?password=hidden", "someone", "hidden");

        assertThatThrownBy(() -> new DatabaseCheck(nowhere))
                .isInstanceOfSatisfying(Unreachable.class, unreachable -> assertThat(unreachable.action())
                        .contains("SPRING_DATASOURCE_URL"))
                .hasMessageContaining("someone at jdbc:postgresql://127.0.0.1:1/kedang")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void a_wrong_password_points_to_the_settings_that_hold_it() {
        var owner = database("encoding 'UTF8' template template0");

        assertThatThrownBy(() -> new DatabaseCheck(new Login(owner.url(), owner.role(), "wrong")))
                .isInstanceOfSatisfying(Unreachable.class, unreachable -> assertThat(unreachable.action())
                        .contains("SPRING_FLYWAY_PASSWORD"));
    }

    private Login database(String options) {
        var name = name("fit");
        var login = new Login(TestDatabase.url(name), name + "_owner", PASSWORD);
        new Roles(server).login(login.role(), PASSWORD);
        server.sql("create database " + name + " owner " + login.role() + " " + options)
                .update();
        return login;
    }

    private static String name(String purpose) {
        return purpose + "_" + UUID.randomUUID().toString().replace("-", "");
    }
}
