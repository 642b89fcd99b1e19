package io.kedang.benchmark;

import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Archived cards by the million: the cards of two salespeople, and copies of them under other names and numbers. */
@Component
class ManyCards {

    private static final String[] PLACES = {
        "华东", "北海", "长安", "金山", "天河", "锦江", "滨湖", "云岭", "海淀", "朝阳", "静安", "徐汇", "江宁", "鼓楼", "越秀", "罗湖"
    };
    private static final String[] NAMES = {
        "骑行", "通达", "永久", "飞鸽", "顺风", "双轮", "远征", "好伴", "捷安", "美达", "凤凰", "喜德", "大行", "宝岛", "千里", "百川"
    };
    private static final String NAME = word(PLACES, 7) + " || " + word(NAMES, 11) + " || '车行' || n";

    private final IntakeFixtures fixtures;

    ManyCards(IntakeFixtures fixtures) {
        this.fixtures = fixtures;
    }

    void make(int cards) throws SQLException {
        List<CardId> originals =
                Stream.of("sales1", "sales2").map(this::archived).toList();
        String ids = originals.stream().map(card -> "'" + card + "'").collect(Collectors.joining(", "));
        try (Copies copies = new Copies()) {
            copies.run("drop index card_grams");
            copies.make(
                    "card",
                    "id in (" + ids + ")",
                    cards / originals.size(),
                    Map.of(
                            "id", Copies.id("id"),
                            "name", NAME,
                            "short_name", word(NAMES, 11) + " || n",
                            "licence", "'91339900' || upper(left(md5(t.id::text || n), 10))",
                            "tax_number", "null",
                            "branch_reason", "'a copy'",
                            "archive_number", "t.archive_number || '-' || n",
                            "outlet", "(array['EXCLUSIVE','STORE_IN_STORE','FRANCHISE','SPECIALIST'])[1 + n % 4]",
                            "changed_at", "t.changed_at - n * interval '97 seconds'"));
            copies.run("create index card_grams on card using gin (grams)");
        }
        Server.settle();
    }

    private CardId archived(String seller) {
        CardId card = fixtures.handedInBy(seller);
        fixtures.sign(card);
        fixtures.enter(card);
        fixtures.openAccount(card);
        return card;
    }

    private static String word(String[] words, int step) {
        String quoted = Stream.of(words).map(word -> "'" + word + "'").collect(Collectors.joining(","));
        return "(array[" + quoted + "])[1 + (n * " + step + " + n / 17) % " + words.length + "]";
    }
}
