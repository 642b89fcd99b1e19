package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class FirstAdministratorTest {

    @Autowired
    private Founding founding;

    @Autowired
    private PasswordHashes hashes;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void wherePeopleAreNobodyIsMade() {
        assertThat(new FirstAdministrator(founding, hashes).makeWhereNobodyIs()).isEmpty();
        assertThat(people.findByLogin("admin")).isEmpty();
    }

    @Test
    void whereNobodyIsOneAdministratorIsMadeWhoMustChangeThePassword() {
        transaction.executeWithoutResult(status -> {
            emptyCompany();
            FirstAdministrator first = new FirstAdministrator(founding, hashes);

            Optional<String> password = first.makeWhereNobodyIs();

            SignedIn admin = signingIn.read("admin").orElseThrow();
            assertThat(admin.actor().roles()).containsExactly(Role.ADMIN);
            assertThat(admin.mustChangePassword()).isTrue();
            assertThat(hashes.matches(password.orElseThrow(), hashOf("admin"))).isTrue();
            assertThat(first.makeWhereNobodyIs()).isEmpty();
            status.setRollbackOnly();
        });
    }

    /** Tables of this transaction only, which hide the ones with the demonstration's people. */
    private void emptyCompany() {
        jdbc.sql("create temporary table employee (like public.employee including all) on commit drop")
                .update();
        jdbc.sql("create temporary table employee_role (like public.employee_role including all) on commit drop")
                .update();
    }

    private String hashOf(String login) {
        return jdbc.sql("select password_hash from employee where login = ?")
                .param(login)
                .query(String.class)
                .single();
    }
}
