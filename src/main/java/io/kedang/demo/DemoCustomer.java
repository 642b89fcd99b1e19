package io.kedang.demo;

import io.kedang.shared.BankAccount;
import io.kedang.shared.LicenceNumber;
import java.util.Map;
import java.util.TreeMap;

/**
 * A customer of the demonstration. The company does not exist; its numbers are well-formed and belong to nobody that
 * we know of.
 *
 * @param number makes its licence, account and phone different from the others'
 * @param holder login of the salesperson
 * @param fate how far the card has come
 */
record DemoCustomer(int number, String holder, String name, String shortName, Place place, Trade trade, Fate fate) {

    /** How far a card of the demonstration has come. */
    enum Fate {
        BEGUN,
        HANDED_IN,
        SENT_BACK,
        REJECTED,
        SIGNED,
        ENTERED,
        ARCHIVED
    }

    /** Where the customer is. @param region code of the sales region */
    record Place(String province, String city, String county, String street, String postcode, String region) {}

    /** What the customer trades. @param sales of the last two years, in 10,000 CNY */
    record Trade(String outlet, String ownership, String line, String brands, String salesBefore, String salesLast) {}

    /** The card as its salesperson would write it. */
    Map<String, String> texts(int thisYear) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("basics.fullName", name);
        texts.put("basics.shortName", shortName);
        texts.put("basics.fixedAssets", number * 15 + ".50");
        texts.put("basics.workingCapital", String.valueOf(number * 9));
        texts.put("basics.licence", licence());
        texts.put("basics.taxNumber", licence());
        texts.put("basics.bankName", "工商银行" + place.city() + "支行");
        texts.put("basics.bankAccount", account());
        address(texts);
        trade(texts, thisYear);
        principal(texts);
        consent(texts, thisYear);
        return texts;
    }

    String licence() {
        return LicenceNumber.withCheckCharacter("913399000" + String.format("%08d", 70_000_000 + number))
                .text();
    }

    String account() {
        return BankAccount.withLuhnDigit("622200" + String.format("%012d", 400_100_000_000L + number))
                .text();
    }

    private void address(Map<String, String> texts) {
        texts.put("address.province", place.province());
        texts.put("address.city", place.city());
        texts.put("address.county", place.county());
        texts.put("address.street", place.street());
        texts.put("address.postcode", place.postcode());
        texts.put("address.floorArea", String.valueOf(80 + number * 12));
        texts.put("address.employees", String.valueOf(3 + number));
        texts.put("address.contactPerson", principalName());
        texts.put("address.contactPhone", "1547000" + String.format("%04d", number));
    }

    private void trade(Map<String, String> texts, int thisYear) {
        texts.put("category.outlet", trade.outlet());
        texts.put("category.ownership", trade.ownership());
        texts.put("category.lineOfBusiness", trade.line());
        texts.put("category.founded", String.valueOf(1998 + number % 15));
        texts.put("category.tradingSince", String.valueOf(2008 + number % 15));
        texts.put("trade.mainBrands", trade.brands());
        texts.put("trade.wholesaleShare", String.valueOf(30 + number));
        texts.put("trade.retailShare", String.valueOf(70 - number));
        texts.put("trade.localRank", String.valueOf(1 + number % 5));
        texts.put("trade.scope", "自行车、电动自行车及配件的批发与零售");
        texts.put("sales.0.year", String.valueOf(thisYear - 2));
        texts.put("sales.0.amount", trade.salesBefore());
        texts.put("sales.1.year", String.valueOf(thisYear - 1));
        texts.put("sales.1.amount", trade.salesLast());
        texts.put("assessment.salesAbility", "门店位置好，回头客多，能独立做促销");
        texts.put("assessment.potential", "所在区域电动车需求增长");
        texts.put("assessment.performance", "去年任务完成良好，回款按时");
        texts.put("assessment.reputation", "当地口碑好，无不良记录");
        texts.put("relation.nature", "ORDINARY");
        texts.put("relation.tradeStatus", number % 2 == 0 ? "OLD" : "NEW");
        texts.put("relation.tradeChannel", "DIRECT");
        texts.put("relation.region", place.region());
        texts.put("relation.sources", "SALESPERSON");
    }

    private void principal(Map<String, String> texts) {
        texts.put("principals.0.post", "LEGAL_REPRESENTATIVE");
        texts.put("principals.0.name", principalName());
        texts.put("principals.0.sex", number % 3 == 0 ? "FEMALE" : "MALE");
        texts.put("principals.0.birthDate", String.valueOf(1965 + number) + "-04-1" + number % 10);
        texts.put("principals.0.nativePlace", place.province());
        texts.put("principals.0.mobile", "1547000" + String.format("%04d", number));
    }

    private static final String[] NAMES = {"梁启明", "宋玉珍", "韩世杰", "唐秀英", "曹建国", "彭海燕", "董文斌", "袁丽萍"};

    private String principalName() {
        return NAMES[number % NAMES.length];
    }

    private void consent(Map<String, String> texts, int thisYear) {
        texts.put("consent.basis", "CONSENT");
        texts.put("consent.means", "SIGNED_FORM");
        texts.put("consent.date", (thisYear - 1) + "-12-0" + (1 + number % 9));
        texts.put("consent.wording", "同意公司为业务往来建立并保存客户档案卡");
        texts.put("consent.evidence", "客户签署的同意书，原件随档案存放");
    }
}
