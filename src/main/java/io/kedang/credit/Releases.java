package io.kedang.credit;

import io.kedang.ledger.EntryId;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The released shipments as they are stored. Whoever changes one holds the standing of its customer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Releases {

    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(QuestionId question, NewShipment shipment, LocalDate until) {
        jdbc.sql("insert into credit_release (id, card_id, document, amount, open, until, state)"
                        + " values (:id, :card, :document, :amount, :amount, :until, 'OPEN')")
                .param("id", question.value())
                .param("card", shipment.card().value())
                .param("document", shipment.document())
                .param("amount", shipment.amount().amount())
                .param("until", until)
                .update();
    }

    Optional<Release> open(CardId card, String document) {
        return jdbc.sql("select * from credit_release where card_id = ? and document = ? and state = 'OPEN'")
                .params(card.value(), document)
                .query((row, n) -> Release.read(row))
                .optional();
    }

    /** Those that count today under one of these documents, of one of these customers. */
    List<Release> open(Collection<CardId> cards, Collection<String> documents) {
        return jdbc.sql("select * from credit_release where card_id = any(?) and document = any(?)"
                        + " and state = 'OPEN' and until >= ?")
                .params(ids(cards), documents.toArray(String[]::new), LocalDate.now(clock))
                .query((row, n) -> Release.read(row))
                .list();
    }

    Optional<Release> find(QuestionId id) {
        return jdbc.sql("select * from credit_release where id = ?")
                .param(id.value())
                .query((row, n) -> Release.read(row))
                .optional();
    }

    /** A part of it, or all, is in the ledger now. */
    void use(Release release, EntryId entry, BigDecimal amount) {
        noteUse(release.id(), entry, amount);
        jdbc.sql("""
                        update credit_release set open = open - :amount,
                            state = case when open = :amount then 'POSTED' else state end,
                            ended_at = case when open = :amount then cast(:now as timestamptz) end
                        where id = :id and state = 'OPEN'""")
                .param("amount", amount)
                .param("now", now())
                .param("id", release.id().value())
                .update();
    }

    /** What the entry used waits to be posted again, unless its time is over or the document was released anew. */
    void giveBackUse(EntryId reversed, EntryId reversal) {
        jdbc.sql("""
                        select u.release, u.amount from credit_release_use u join credit_release r on r.id = u.release
                        where u.entry_id = ? and r.state in ('OPEN', 'POSTED') and r.until >= ?
                            and not exists (select from credit_release o where o.card_id = r.card_id
                                and o.document = r.document and o.state = 'OPEN' and o.id <> r.id)""")
                .params(reversed.value(), LocalDate.now(clock))
                .query((row, n) ->
                        new Use(new QuestionId(row.getObject("release", UUID.class)), row.getBigDecimal("amount")))
                .list()
                .forEach(use -> {
                    noteUse(use.release(), reversal, use.amount().negate());
                    jdbc.sql("update credit_release set open = open + ?, state = 'OPEN', ended_at = null where id = ?")
                            .params(use.amount(), use.release().value())
                            .update();
                });
    }

    private record Use(QuestionId release, BigDecimal amount) {}

    private void noteUse(QuestionId release, EntryId entry, BigDecimal amount) {
        jdbc.sql("insert into credit_release_use (release, entry_id, amount) values (?, ?, ?)")
                .params(release.value(), entry.value(), amount)
                .update();
    }

    /** @return whether it was open until now */
    boolean giveBack(QuestionId id, Doer by) {
        return jdbc.sql("update credit_release set state = 'GIVEN_BACK', ended_at = ?, ended_by = ?, ended_deputy = ?"
                                + " where id = ? and state = 'OPEN'")
                        .params(now(), by.person().value(), by.deputyOrNull(), id.value())
                        .update()
                > 0;
    }

    /** Of one customer, whose standing is held. */
    void expire(CardId card) {
        jdbc.sql("update credit_release set state = 'EXPIRED', ended_at = ?"
                        + " where card_id = ? and state = 'OPEN' and until < ?")
                .params(now(), card.value(), LocalDate.now(clock))
                .update();
    }

    /** The customers with some whose time is over, in the order of their identities. */
    List<CardId> withExpired(int most) {
        return jdbc
                .sql("select distinct card_id from credit_release where state = 'OPEN' and until < ?"
                        + " order by card_id limit " + most)
                .param(LocalDate.now(clock))
                .query(UUID.class)
                .list()
                .stream()
                .map(CardId::new)
                .toList();
    }

    static UUID[] ids(Collection<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(UUID[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
