package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardForm;
import io.kedang.card.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which fields may be changed without review or without entry, for small corrections. By default none may. */
@Component
@Transactional
public class Shortcuts {

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;

    Shortcuts(JdbcClient jdbc, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
    }

    /** All fields of the card in the order of the form. */
    public List<Shortcut> all() {
        access.require(Permission.MANAGE_SETTINGS);
        Map<String, Skips> skips = skips();
        return CardForm.fields().stream()
                .<Shortcut>map(field -> of(field, skips))
                .toList();
    }

    /**
     * Sets them all.
     *
     * @param review names of the fields that skip the review, such as {@code address.street}
     * @param entry names of those that skip the entry
     */
    public void set(Set<String> review, Set<String> entry) {
        access.require(Permission.MANAGE_SETTINGS);
        Map<String, Skips> before = skips();
        for (Field<?> field : CardForm.fields()) {
            Skips wanted = new Skips(review.contains(field.name()), entry.contains(field.name()));
            if (!field.critical() && !wanted.equals(before.getOrDefault(field.name(), Skips.NOTHING))) {
                set(field, wanted);
            }
        }
    }

    private void set(Field<?> field, Skips skips) {
        jdbc.sql("""
                        insert into change_shortcut (field, skips_review, skips_entry) values (?, ?, ?)
                        on conflict (field) do update
                        set skips_review = excluded.skips_review, skips_entry = excluded.skips_entry""").params(field.name(), skips.review(), skips.entry()).update();
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("change-shortcut", field.name()),
                Map.of("review", String.valueOf(skips.review()), "entry", String.valueOf(skips.entry())));
    }

    /** A step is needed as soon as one of the fields needs it. */
    Steps stepsFor(Collection<Field<?>> changed) {
        Map<String, Skips> skips = skips();
        List<Shortcut> shortcuts =
                changed.stream().<Shortcut>map(field -> of(field, skips)).toList();
        return new Steps(
                !shortcuts.stream().allMatch(Shortcut::skipsReview),
                !shortcuts.stream().allMatch(Shortcut::skipsEntry));
    }

    private static Shortcut of(Field<?> field, Map<String, Skips> skips) {
        Skips set = field.critical() ? Skips.NOTHING : skips.getOrDefault(field.name(), Skips.NOTHING);
        return new Shortcut(field, set.review(), set.entry());
    }

    private Map<String, Skips> skips() {
        Map<String, Skips> skips = new HashMap<>();
        jdbc.sql("select field, skips_review, skips_entry from change_shortcut").query(row -> {
            skips.put(row.getString("field"), new Skips(row.getBoolean("skips_review"), row.getBoolean("skips_entry")));
        });
        return skips;
    }

    private record Skips(boolean review, boolean entry) {

        static final Skips NOTHING = new Skips(false, false);
    }
}
