package io.kedang.demo;

import io.kedang.identity.OfferedLogins;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Shows the demonstration's logins on the sign-in page. */
@Component
@Profile("demo")
class DemoLogins implements OfferedLogins {

    @Override
    public List<Offer> offers() {
        return DemoPeople.PEOPLE.stream()
                .map(person -> new Offer(
                        person.login(),
                        person.name(),
                        person.roles().stream().sorted().toList()))
                .toList();
    }

    @Override
    public String password() {
        return DemoPeople.PASSWORD;
    }
}
