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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds cards of what may be the same customer: same licence, tax number or phone, or nearly the same name. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Likeness {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final BlindIndex blindIndex;
    private final LikeNames names;

    Likeness(JdbcClient jdbc, BlindIndex blindIndex, LikeNames names) {
        this.jdbc = jdbc;
        this.blindIndex = blindIndex;
        this.names = names;
    }

    /**
     * Cards that were handed in and are not done with, and agree with this content in a number. For the eyes of those
     * who see every card; to others only {@link Like#by} may be told. Pairs that the clerk has found to be two customers
     * are left out, unless they have one licence.
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

    /** The same, and after them the cards of customers with nearly the same name, the most alike first. */
    public List<Like> toNumbersAndName(CardId card, CardContent content) {
        return Stream.concat(to(card, content).stream(), named(card, content).stream())
                .toList();
    }

    /** Cards of customers with nearly the same name: a reason to look, never an obstacle. */
    public List<Like> named(CardId card, CardContent content) {
        return content.text(CardForm.FULL_NAME.path())
                .map(name -> names.to(card, name))
                .orElse(List.of());
    }

    private List<Like> find(CardId card, Like.By by, String condition, Object value) {
        return jdbc.sql("select id, name from card where " + condition
                        + " and id <> ? and revision > 0 and state not in ('REJECTED', 'DISCARDED')"
                        + " and not exists (select from card_not_same"
                        + " where one = least(id, ?) and other = greatest(id, ?) and alike_by = ?) limit " + MOST)
                .params(value, card.value(), card.value(), card.value(), by.name())
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

    /** The phones on a card in their one spelling. */
    static Set<String> numbers(CardContent content) {
        Set<String> numbers = new LinkedHashSet<>();
        content.get(CardForm.CONTACT_PHONE).map(PhoneNumber::text).ifPresent(numbers::add);
        IntStream.range(0, content.rows(Section.PRINCIPALS)).forEach(row -> {
            content.get(CardForm.PRINCIPAL_PHONE, row).map(PhoneNumber::text).ifPresent(numbers::add);
            content.get(CardForm.PRINCIPAL_MOBILE, row).map(PhoneNumber::text).ifPresent(numbers::add);
        });
        return numbers;
    }

    private List<byte[]> phones(CardContent content) {
        return numbers(content).stream()
                .map(number -> blindIndex.of("phone", number))
                .toList();
    }
}
