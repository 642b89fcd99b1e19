package io.kedang.card;

import io.kedang.shared.CardId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cards whose customers have nearly the same name. Names in characters must have most of their pairs in common
 * and the leading pair of one must be in the other: that is where a company's own name stands, before what it trades.
 * Names in letters may be mistyped. Numbers in names must agree: shop 3 is not shop 5.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LikeNames {

    static final int MOST = 20;

    /** Each of the three ways has an index; joined by “or” they are one bitmap. */
    static final String QUERY = """
            select id, name, greatest(common, trigrams) as score from (
                select id, name, like_name, kedang_common(like_pairs, kedang_pairs(:core)) as common,
                       similarity(like_name, :core) as trigrams,
                       like_head = any (kedang_pairs(:core)) or :head = any (like_pairs) as headed,
                       least(length(replace(like_name, ' ', '')), length(replace(:core, ' ', ''))) as shortest
                from card
                where like_name <> ''
                  and (like_head = any (kedang_pairs(:core)) or like_pairs @> array[cast(:head as text)] or like_name % :core)
                  and id <> :card and revision > 0 and state not in ('REJECTED', 'DISCARDED')
                  and regexp_replace(like_name, '\\D+', '', 'g') = regexp_replace(:core, '\\D+', '', 'g')
                  and not exists (select from card_not_same
                                  where one = least(id, :card) and other = greatest(id, :card) and alike_by = 'NAME')
                ) candidates
            where like_name = :core
               or shortest > 2 and headed and common >= case when shortest > 4 then :pairs else :short end
               or shortest > 4 and trigrams >= :words
            order by score desc, id limit :most""";

    private final JdbcClient jdbc;
    private final LikenessSettings settings;

    LikeNames(JdbcClient jdbc, LikenessSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The most alike first, at most {@value #MOST}. */
    List<Like> to(CardId card, String name) {
        String core = LikeName.of(name);
        if (core.isEmpty()) {
            return List.of();
        }
        fetchOnlyWhatCanBeAlike();
        return jdbc.sql(QUERY)
                .param("core", core)
                .param("head", head(core))
                .param("card", card.value())
                .param("pairs", settings.pairs())
                .param("short", settings.shortPairs())
                .param("words", settings.words())
                .param("most", MOST)
                .query((row, n) ->
                        new Like(new CardId(row.getObject("id", UUID.class)), row.getString("name"), Like.By.NAME, (int)
                                Math.floor(100 * row.getDouble("score"))))
                .list();
    }

    /** The operator of trigrams takes its threshold from a setting, here of this transaction only. */
    private void fetchOnlyWhatCanBeAlike() {
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', ?, true)")
                .param(String.valueOf(settings.words()))
                .query(String.class)
                .single();
    }

    static String head(String core) {
        String characters = core.replace(" ", "");
        return characters.substring(
                0, characters.offsetByCodePoints(0, Math.min(2, characters.codePointCount(0, characters.length()))));
    }
}
