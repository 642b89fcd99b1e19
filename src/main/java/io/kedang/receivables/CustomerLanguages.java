package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.page.Languages;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which language customers are written to: in Chinese, until someone sets another. */
@Component
@Transactional
public class CustomerLanguages {

    private static final String USUAL = "zh";

    private final JdbcClient jdbc;
    private final Languages languages;
    private final ReachOfCases reach;
    private final Cards cards;
    private final Access access;
    private final Audit audit;

    CustomerLanguages(
            JdbcClient jdbc, Languages languages, ReachOfCases reach, Cards cards, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.languages = languages;
        this.reach = reach;
        this.cards = cards;
        this.access = access;
        this.audit = audit;
    }

    /** One that is offered, whoever asks. */
    @Transactional(readOnly = true)
    public Locale of(CardId card) {
        return jdbc.sql("select language from receivables_language where card_id = ?")
                .param(card.value())
                .query(String.class)
                .optional()
                .flatMap(languages::offered)
                .or(() -> languages.offered(USUAL))
                .orElse(Locale.ENGLISH);
    }

    /** Of each of them, in one query. */
    @Transactional(readOnly = true)
    public Map<CardId, Locale> of(Collection<CardId> cards) {
        Locale usual = languages.offered(USUAL).orElse(Locale.ENGLISH);
        Map<CardId, Locale> spoken = new HashMap<>();
        cards.forEach(card -> spoken.put(card, usual));
        jdbc.sql("select card_id, language from receivables_language where card_id = any(?)")
                .param(cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query(row -> {
                    spoken.put(
                            new CardId(row.getObject("card_id", UUID.class)),
                            languages.offered(row.getString("language")).orElse(usual));
                });
        return spoken;
    }

    /** @throws ReceivablesRefused when the customer is out of reach, or the language is not offered */
    public void set(CardId card, String tag) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        reach.require(cards.get(card).holding());
        String language = languages
                .offered(tag)
                .orElseThrow(ReceivablesRefused::badLetter)
                .toLanguageTag();
        jdbc.sql("""
                        insert into receivables_language (card_id, language) values (?, ?)
                        on conflict (card_id) do update set language = excluded.language,
                            version = receivables_language.version + 1""").params(card.value(), language).update();
        audit.record(Audited.RECEIVABLE_FOLLOWED, Subject.card(card), Map.of("what", "LANGUAGE", "language", language));
    }
}
