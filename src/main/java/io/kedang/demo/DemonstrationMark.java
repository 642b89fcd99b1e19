package io.kedang.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a database with people of the demonstration, whose passwords are public, from a company's own. */
@Component
class DemonstrationMark {

    private final JdbcClient jdbc;

    DemonstrationMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set() {
        jdbc.sql("insert into demonstration default values on conflict do nothing")
                .update();
    }

    boolean isSet() {
        return jdbc.sql("select exists (select from demonstration)")
                .query(Boolean.class)
                .single();
    }

    boolean peopleAreThere() {
        return jdbc.sql("select exists (select from employee)")
                .query(Boolean.class)
                .single();
    }
}
