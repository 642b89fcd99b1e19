package io.kedang.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in words what has changed about a person. */
@Component
class DifferencesOfPeople {

    private final JdbcClient jdbc;

    DifferencesOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name of the field, "before → after". */
    Map<String, String> between(PersonDetails before, PersonDetails after) {
        Map<String, String> old = of(before);
        Map<String, String> changed = new LinkedHashMap<>();
        of(after).forEach((field, now) -> {
            if (!Objects.equals(old.get(field), now)) {
                changed.put(field, old.get(field) + " → " + now);
            }
        });
        return changed;
    }

    /** By name of the field, what it says; "–" for nothing. */
    Map<String, String> of(PersonDetails details) {
        Map<UUID, String> names = names(details);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("login", details.login().value());
        said.put("name", details.name());
        said.put("email", details.email().orElse("–"));
        said.put("department", name(names, details.department().map(DepartmentId::value)));
        said.put("team", name(names, details.team().map(it -> it.value())));
        said.put("roles", details.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        said.put("managedTeams", joined(names, details));
        said.put("active", String.valueOf(details.active()));
        return said;
    }

    private static String joined(Map<UUID, String> names, PersonDetails details) {
        Set<String> managed = details.managedTeams().stream()
                .map(team -> name(names, Optional.of(team.value())))
                .collect(Collectors.toSet());
        return managed.isEmpty() ? "–" : managed.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String name(Map<UUID, String> names, Optional<UUID> id) {
        return id.map(it -> names.getOrDefault(it, it.toString())).orElse("–");
    }

    private Map<UUID, String> names(PersonDetails details) {
        UUID[] ids = Stream.of(
                        details.department().map(DepartmentId::value).stream(),
                        details.team().map(it -> it.value()).stream(),
                        details.managedTeams().stream().map(it -> it.value()))
                .flatMap(it -> it)
                .toArray(UUID[]::new);
        return jdbc
                .sql("""
                        select id, name from department where id = any(:ids)
                        union all select id, name from team where id = any(:ids)""")
                .param("ids", ids)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
