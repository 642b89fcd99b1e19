package io.kedang.page;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets a form act once. Every form carries a key; the first post acts and leaves its redirect under the key, in
 * the same transaction; whoever posts the key again (a double click, a reload) is sent to the same place and
 * nothing happens twice. A second post that comes while the first still works waits for it: the database makes it
 * wait on the key. If the first is rolled back, the second acts in its place.
 *
 * <p>A key belongs to the person and the address that used it first: anyone else, and the same person with another
 * form, learns nothing from it and is told to load the page again.
 */
@Component
public class OnceOnly {

    private final JdbcClient jdbc;
    private final Access access;

    OnceOnly(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * @param key from the form's hidden field {@code formKey}
     * @param act does the work and returns the view: a redirect uses the key up, anything else is a form shown again
     *     and leaves the key free; an exception undoes both the work and the key
     * @return what {@code act} returned, or the redirect of the first time
     * @throws FormKeyTaken if another person or another form has used the key
     */
    @Transactional
    public String run(UUID key, Supplier<String> act) {
        int inserted = jdbc.sql(
                        "insert into form_key (key, person, path) values (:key, :person, :path) on conflict do nothing")
                .param("key", key)
                .param("person", person())
                .param("path", path())
                .update();
        if (inserted == 0) {
            return jdbc.sql("""
                            select redirect from form_key
                            where key = :key and person is not distinct from cast(:person as uuid)
                                and path is not distinct from cast(:path as text)""")
                    .param("key", key)
                    .param("person", person())
                    .param("path", path())
                    .query(String.class)
                    .optional()
                    .orElseThrow(FormKeyTaken::byAnother);
        }
        String view = act.get();
        if (view.startsWith("redirect:")) {
            jdbc.sql("update form_key set redirect = ? where key = ?")
                    .param(view)
                    .param(key)
                    .update();
        } else {
            jdbc.sql("delete from form_key where key = ?").param(key).update();
        }
        return view;
    }

    private @Nullable UUID person() {
        return access.currentActor().map(Actor::id).map(id -> id.value()).orElse(null);
    }

    private static @Nullable String path() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(request ->
                        ((ServletRequestAttributes) request).getRequest().getRequestURI())
                .orElse(null);
    }

    /** Forgets the keys of forms that nobody has open any more: those of more than a week ago. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    @Transactional
    void forgetOldKeys() {
        jdbc.sql("delete from form_key where used_at < clock_timestamp() - interval '7 days'")
                .update();
    }
}
