package io.kedang.identity;

import io.kedang.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the administrator who lets everybody else in, at the first start on an empty database. */
@Component
@Profile("!demo & !test")
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LOGIN = "admin";

    private final Founding founding;
    private final PasswordHashes hashes;

    FirstAdministrator(Founding founding, PasswordHashes hashes) {
        this.founding = founding;
        this.hashes = hashes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        makeWhereNobodyIs().ifPresent(FirstAdministrator::announce);
    }

    /** @return the one-use password, the only time that it can be had */
    Optional<String> makeWhereNobodyIs() {
        String password = hashes.oneUse();
        Foundation.Person administrator = new Foundation.Person(
                LOGIN, "Administrator", Optional.empty(), Optional.empty(), Set.of(Role.ADMIN), true);
        boolean made = founding.found(new Foundation(List.of(), List.of(), List.of(administrator)), password);
        return made ? Optional.of(password) : Optional.empty();
    }

    private static void announce(String password) {
        LOG.warn("""


                ------------------------------------------------------------
                  Kedang is new here. Sign in once as

                      login:    {}
                      password: {}

                  and choose your own password. This is not shown again.
                ------------------------------------------------------------
                """, LOGIN, password);
    }
}
