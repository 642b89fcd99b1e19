package io.kedang.card;

import io.kedang.secrecy.BlindIndex;
import io.kedang.shared.CardId;
import io.kedang.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds cards of what may be the same customer: same licence, tax number or phone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Likeness {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final BlindIndex blindIndex;

    Likeness(JdbcClient jdbc, BlindIndex blindIndex) {
        this.jdbc = jdbc;
        this.blindIndex = blindIndex;
    }

    /**
     * Cards that were handed in and are not done with, and agree with this content. For the eyes of those who see
     * every card; to others only {@link Like#by} may be told.
     */
    public List<Like> to(CardId card, CardContent content) {
        List<Like> alike = new ArrayList<>();
        content.get(CardForm.LICENCE)
                .ifPresent(licence -> alike.addAll(find(card, Like.By.LICENCE, "licence = ?", licence.text())));
        content.get(CardForm.TAX_NUMBER)
                .ifPresent(tax -> alike.addAll(find(card, Like.By.TAX_NUMBER, "tax_number = ?", tax.text())));
        for (byte[] phone : phones(content)) {
            alike.addAll(find(card, Like.By.PHONE, "id in (select card_id from card_phone where blind = ?)", phone));
        }
        return alike.stream().distinct().limit(MOST).toList();
    }

    private List<Like> find(CardId card, Like.By by, String condition, Object value) {
        return jdbc.sql("select id, name from card where " + condition
                        + " and id <> ? and revision > 0 and state not in ('REJECTED', 'DISCARDED') limit " + MOST)
                .params(value, card.value())
                .query((row, n) -> new Like(new CardId(row.getObject("id", UUID.class)), row.getString("name"), by))
                .list();
    }

    /** Whether another live card has the licence of this content, so that entering needs a reason for a branch. */
    public Optional<Like> liveWithSameLicence(CardId card, CardContent content) {
        return content.get(CardForm.LICENCE).flatMap(licence -> jdbc.sql(
                        "select id, name from card where licence = ? and live_revision is not null and id <> ? limit 1")
                .params(licence.text(), card.value())
                .query((row, n) ->
                        new Like(new CardId(row.getObject("id", UUID.class)), row.getString("name"), Like.By.LICENCE))
                .optional());
    }

    void remember(CardId card, CardContent content) {
        jdbc.sql("delete from card_phone where card_id = ?").param(card.value()).update();
        for (byte[] phone : phones(content)) {
            jdbc.sql("insert into card_phone (card_id, blind) values (?, ?) on conflict do nothing")
                    .params(card.value(), phone)
                    .update();
        }
    }

    private List<byte[]> phones(CardContent content) {
        Set<String> numbers = new LinkedHashSet<>();
        content.get(CardForm.CONTACT_PHONE).map(PhoneNumber::text).ifPresent(numbers::add);
        IntStream.range(0, content.rows(Section.PRINCIPALS)).forEach(row -> {
            content.get(CardForm.PRINCIPAL_PHONE, row).map(PhoneNumber::text).ifPresent(numbers::add);
            content.get(CardForm.PRINCIPAL_MOBILE, row).map(PhoneNumber::text).ifPresent(numbers::add);
        });
        return numbers.stream().map(number -> blindIndex.of("phone", number)).toList();
    }
}
