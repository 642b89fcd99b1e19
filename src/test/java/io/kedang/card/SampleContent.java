package io.kedang.card;

import io.kedang.shared.SampleNumbers;
import java.util.HashMap;
import java.util.Map;

/** Contents for tests of rules, without a database. */
final class SampleContent {

    private SampleContent() {}

    /** The least that can be handed in by a company that consented. */
    static CardContent complete() {
        Map<String, String> texts = new HashMap<>();
        texts.put("basics.fullName", "上海通达车行");
        texts.put("basics.licence", SampleNumbers.licence(7).text());
        texts.put("basics.taxNumber", SampleNumbers.taxNumber(7).text());
        texts.put("address.province", "上海市");
        texts.put("address.city", "上海市");
        texts.put("address.street", "南京西路100号");
        texts.put("address.contactPerson", "钱志强");
        texts.put("address.contactPhone", SampleNumbers.mobile(7).text());
        texts.put("category.outlet", "EXCLUSIVE");
        texts.put("category.ownership", "PRIVATE");
        texts.put("category.lineOfBusiness", "BICYCLE_RETAIL");
        texts.put("principals.0.post", "OWNER");
        texts.put("principals.0.name", "钱志强");
        texts.put("relation.nature", "ORDINARY");
        texts.put("relation.tradeStatus", "NEW");
        texts.put("relation.region", "HD");
        texts.put("relation.sources", "SALESPERSON");
        texts.put("consent.basis", "CONSENT");
        texts.put("consent.means", "SIGNED_FORM");
        texts.put("consent.date", "2026-01-05");
        texts.put("consent.wording", "同意");
        texts.put("consent.evidence", "纸质同意书");
        return CardContent.of(texts);
    }

    static CardContent completeWith(String... pathsAndTexts) {
        return complete().with(texts(pathsAndTexts));
    }

    static CardContent of(String... pathsAndTexts) {
        return CardContent.of(texts(pathsAndTexts));
    }

    private static Map<String, String> texts(String... pathsAndTexts) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return texts;
    }
}
