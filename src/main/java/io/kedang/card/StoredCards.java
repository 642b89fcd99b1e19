package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCards implements Cards {

    private final CardRecords records;
    private final JdbcClient jdbc;
    private final Access access;

    StoredCards(CardRecords records, JdbcClient jdbc, Access access) {
        this.records = records;
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public CardSummary get(CardId id) {
        access.require(Permission.READ_CARDS);
        CardSummary card = records.findById(id.value()).map(Card::summary).orElseThrow(CardRefused::notFound);
        if (!access.sight().includes(card.holding())) {
            throw CardRefused.notFound();
        }
        return card;
    }

    @Override
    public Set<FieldGroup> groups(CardSummary card) {
        return access.groupsOn(card.holding());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reaches(CardId id) {
        return records.findById(id.value())
                .filter(card -> access.sight().includes(card.holding()))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public EmployeeId holder(CardId id) {
        return records.findById(id.value()).map(card -> card.holding().owner()).orElseThrow(CardRefused::notFound);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, String> names(Collection<CardId> ids) {
        Map<CardId, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from card where id = any(:ids)")
                    .param("ids", ids.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(row -> {
                        names.put(new CardId(row.getObject("id", UUID.class)), row.getString("name"));
                    });
        }
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWorkOf(CardId card, EmployeeId person) {
        return jdbc.sql("""
                        select exists (select from card where id = :card and owner = :person)
                            or exists (select from card c join card_revision r
                                       on r.card_id = c.id and r.number = c.revision
                                       where c.id = :card and r.handed_in_by = :person)
                            or exists (select from card_deputy_writer where card_id = :card and deputy = :person)""")
                .param("card", card.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
