package io.kedang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = DatabaseRolesTest.JustTheDatabase.class)
@ContextConfiguration(initializers = TestDatabase.class)
class DatabaseRolesTest {

    @Configuration
    @Import({ExternalConfiguration.class, CheckedMigration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class JustTheDatabase {}

    @Autowired
    private JdbcClient application;

    @Test
    void the_application_adds_to_the_audit_but_changes_nothing_in_it() {
        application
                .sql("insert into audit_entry (what, subject_kind, subject_id) values ('TEST', 'test', '1')")
                .update();

        assertThatThrownBy(() ->
                        application.sql("update audit_entry set what = 'X'").update())
                .rootCause()
                .hasMessageContaining("permission denied for table audit_entry");
        assertThatThrownBy(() -> application.sql("delete from audit_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied for table audit_entry");
        assertThatThrownBy(() -> application.sql("truncate audit_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied for table audit_entry");
    }

    @Test
    void the_application_writes_no_audit_of_another_time_or_number() {
        for (String columns : new String[] {"at", "id"}) {
            assertThatThrownBy(() -> application
                            .sql("insert into audit_entry (what, subject_kind, subject_id, " + columns
                                    + ") overriding system value select 'TEST', 'test', '1', " + columns
                                    + " from audit_entry limit 0")
                            .update())
                    .rootCause()
                    .hasMessageContaining("permission denied for table audit_entry");
        }
    }

    @Test
    void the_application_makes_no_tables() {
        assertThatThrownBy(() -> application.sql("create table mine (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void chinese_text_has_trigrams() {
        assertThat(application
                        .sql("select cardinality(show_trgm('上海机械'))")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
