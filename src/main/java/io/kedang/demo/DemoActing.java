package io.kedang.demo;

import io.kedang.access.ActorHolder;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the people of the demonstration do what it begins with, each with the rights that they have. */
@Component
@Profile("demo")
class DemoActing {

    private final People people;

    DemoActing(People people) {
        this.people = people;
    }

    /** Whether the person is there and may act: a demonstration that was begun by an earlier version lacks some. */
    boolean knows(String login) {
        return people.findByLogin(login).map(Person::id).flatMap(people::actor).isPresent();
    }

    <T> T as(String login, Supplier<T> act) {
        ActorHolder holder = () ->
                people.findByLogin(login).map(Person::id).flatMap(people::actor).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(holder, null, List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void run(String login, Runnable act) {
        as(login, () -> {
            act.run();
            return login;
        });
    }
}
