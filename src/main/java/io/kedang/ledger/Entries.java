package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries of customers whose ledger the person who acts sees. */
@Component
@Transactional(readOnly = true)
public class Entries {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final EntryReading reading;
    private final EntryDetails details;
    private final OwnAccounts accounts;
    private final Access access;

    Entries(JdbcClient jdbc, EntryReading reading, EntryDetails details, OwnAccounts accounts, Access access) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.details = details;
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * The last posted first.
     *
     * @param before the line before which the page begins; at the last one when empty
     * @throws LedgerRefused when there is no account within reach
     */
    public EntryPage page(CardId card, EntryFilter filter, Optional<Long> before) {
        require(card);
        Map<String, Object> values = new HashMap<>(Map.of("card", card.value(), "atMost", PAGE + 1));
        List<PostedEntry> found = jdbc.sql(EntryReading.SELECT + "where e.card_id = :card"
                        + conditions(filter, before, values) + " order by e.line desc limit :atMost")
                .params(values)
                .query((row, n) -> EntryReading.entry(row))
                .list();
        List<PostedEntry> page = found.subList(0, Math.min(PAGE, found.size()));
        return new EntryPage(
                List.copyOf(page),
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).line()) : Optional.empty());
    }

    /** @throws LedgerRefused when unknown or out of reach */
    public EntryView get(EntryId id) {
        PostedEntry entry = reading.find(id).orElseThrow(LedgerRefused::noEntry);
        require(entry.card());
        return details.of(entry);
    }

    /** Those of these within reach, by a few queries. */
    public Map<EntryId, PostedEntry> several(Collection<EntryId> ids) {
        access.require(Permission.SEE_LEDGER);
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<PostedEntry> found = jdbc.sql(EntryReading.SELECT + "where e.id = any(:ids)")
                .param("ids", ids.stream().map(EntryId::value).distinct().toArray(UUID[]::new))
                .query((row, n) -> EntryReading.entry(row))
                .list();
        Set<CardId> own = accounts.currencies(
                        found.stream().map(PostedEntry::card).toList())
                .keySet();
        return found.stream()
                .filter(entry -> own.contains(entry.card()))
                .collect(Collectors.toMap(PostedEntry::id, entry -> entry));
    }

    /**
     * What is not settled yet: debits, what has been due longest first, then credits. At most 1 000 of each.
     *
     * @throws LedgerRefused when there is no account within reach
     */
    public List<OpenItem> openItems(CardId card) {
        require(card);
        return details.openItems(card);
    }

    private void require(CardId card) {
        access.require(Permission.SEE_LEDGER);
        accounts.require(card);
    }

    private static String conditions(EntryFilter filter, Optional<Long> before, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        before.ifPresent(line -> {
            conditions.append(" and e.line < :before");
            values.put("before", line);
        });
        filter.from().ifPresent(day -> {
            conditions.append(" and e.posted_on >= :from");
            values.put("from", day);
        });
        filter.to().ifPresent(day -> {
            conditions.append(" and e.posted_on <= :to");
            values.put("to", day);
        });
        if (!filter.kinds().isEmpty()) {
            conditions.append(" and e.kind in (:kinds)");
            values.put("kinds", filter.kinds().stream().map(Enum::name).toList());
        }
        if (!filter.document().isEmpty()) {
            conditions.append(" and position(kedang_normal(:text) in kedang_normal(e.document || ' ' || e.note)) > 0");
            values.put("text", filter.document());
        }
        return conditions.toString();
    }
}
