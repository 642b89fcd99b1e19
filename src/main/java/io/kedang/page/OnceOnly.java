package io.kedang.page;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a form act once. Every form carries a key; the first post acts and leaves its redirect under the key, in
 * the same transaction; whoever posts the key again (a double click, a reload) is sent to the same place and
 * nothing happens twice.
 */
@Component
public class OnceOnly {

    private final JdbcClient jdbc;

    OnceOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key from the form's hidden field {@code formKey}
     * @param act does the work and returns the view, a redirect; an exception undoes both the work and the key
     * @return the redirect of the first time
     */
    @Transactional
    public String run(UUID key, Supplier<String> act) {
        int inserted = jdbc.sql("insert into form_key (key) values (?) on conflict do nothing")
                .param(key)
                .update();
        if (inserted == 0) {
            return jdbc.sql("select redirect from form_key where key = ?")
                    .param(key)
                    .query(String.class)
                    .single();
        }
        String redirect = act.get();
        jdbc.sql("update form_key set redirect = ? where key = ?")
                .param(redirect)
                .param(key)
                .update();
        return redirect;
    }
}
