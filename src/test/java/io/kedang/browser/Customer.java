package io.kedang.browser;

import io.kedang.shared.SampleNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A customer as it stands on a paper card: complete enough to be handed in, with numbers that nobody else has. */
record Customer(int seed, String trade) {

    private static final AtomicInteger NEXT = new AtomicInteger(71_000_000);

    static Customer next() {
        return next("自行车");
    }

    /** @param trade part of the name, to find several by */
    static Customer next(String trade) {
        return new Customer(NEXT.getAndIncrement(), trade);
    }

    String name() {
        return "天津海河" + trade + seed;
    }

    String licence() {
        return SampleNumbers.licence(seed).text();
    }

    String bankAccount() {
        return SampleNumbers.bankCard(seed).text();
    }

    String mobile() {
        return SampleNumbers.mobile(seed).text();
    }

    /** The answers in the order of the form, by path; where one chooses, the code. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("basics.fullName", name());
        answers.put("basics.fixedAssets", "120.50");
        answers.put("basics.licence", licence());
        answers.put("basics.bankName", "中国银行天津河西支行");
        answers.put("basics.bankAccount", bankAccount());
        answers.put("basics.taxNumber", licence());
        answers.put("address.province", "天津市");
        answers.put("address.city", "天津市");
        answers.put("address.street", "友谊路 88 号");
        answers.put("address.contactPerson", "郭丽华");
        answers.put("address.contactPhone", mobile());
        answers.put("category.outlet", "EXCLUSIVE");
        answers.put("category.ownership", "PRIVATE");
        answers.put("category.lineOfBusiness", "BICYCLE_RETAIL");
        answers.put("sales.0.year", "2023");
        answers.put("sales.0.amount", "310");
        answers.put("principals.0.post", "LEGAL_REPRESENTATIVE");
        answers.put("principals.0.name", "郭志远");
        answers.put("relation.nature", "ORDINARY");
        answers.put("relation.tradeStatus", "NEW");
        answers.put("relation.region", "HB");
        answers.put("relation.sources", "SALESPERSON");
        answers.put("consent.basis", "CONSENT");
        answers.put("consent.means", "SIGNED_FORM");
        answers.put("consent.date", "2024-05-06");
        answers.put("consent.wording", "同意贵公司为业务往来目的建立客户档案");
        answers.put("consent.evidence", "签署同意书，见附件");
        return answers;
    }
}
