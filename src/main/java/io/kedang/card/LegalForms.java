package io.kedang.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The legal forms of companies, as they stand in a name that is in small letters and without punctuation. */
final class LegalForms {

    /** At the end of a name written in characters; the longest first. */
    private static final List<String> ENDINGS = Stream.of(
                    "有限责任公司",
                    "股份有限公司",
                    "股份公司",
                    "集团有限公司",
                    "集团股份有限公司",
                    "集团有限责任公司",
                    "有限公司",
                    "总公司",
                    "分公司",
                    "子公司",
                    "公司",
                    "集团",
                    "有限合伙企业",
                    "普通合伙企业",
                    "合伙企业",
                    "个人独资企业",
                    "株式会社",
                    "주식회사",
                    "유한회사",
                    "유한책임회사",
                    "합자회사")
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static final List<String> BEGINNINGS = List.of("주식회사", "유한회사", "株式会社");

    private static final Set<String> IN_BRACKETS =
            Set.of("주", "유", "株", "有限合伙", "普通合伙", "特殊普通合伙", "个人独资", "集团", "控股", "有限", "股份", "个体工商户");

    /** At the end of a name written in letters, by the word. */
    private static final Set<String> WORDS = Set.of(
            "co",
            "ltd",
            "coltd",
            "limited",
            "company",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "llc",
            "llp",
            "lp",
            "plc",
            "pty",
            "pte",
            "sdn",
            "bhd",
            "gmbh",
            "ag",
            "kg",
            "ohg",
            "ug",
            "mbh",
            "bv",
            "nv",
            "sa",
            "sau",
            "sas",
            "sarl",
            "sl",
            "slu",
            "sll",
            "srl",
            "spa",
            "rl",
            "cv",
            "sapi",
            "sc",
            "scl",
            "cia",
            "ltda",
            "eirl",
            "oy",
            "ab",
            "as",
            "aps",
            "kk",
            "jsc",
            "ooo",
            "oao",
            "group",
            "holding",
            "holdings");

    /** Between such words only: “s de rl de cv”, “gmbh und co kg”. */
    private static final Set<String> JOINTS = Set.of("de", "s", "and", "und", "y", "e", "en");

    private LegalForms() {}

    static boolean isOne(String text) {
        return IN_BRACKETS.contains(text) || without(text).isEmpty();
    }

    /** The name without its legal form; blank when it is nothing else. */
    static String without(String name) {
        String rest = name;
        for (Optional<String> shorter = Optional.of(name); shorter.isPresent(); shorter = once(rest)) {
            rest = shorter.get();
        }
        return rest;
    }

    private static Optional<String> once(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending ->
                        name.substring(0, name.length() - ending.length()).strip())
                .or(() -> BEGINNINGS.stream()
                        .filter(name::startsWith)
                        .findFirst()
                        .map(beginning -> name.substring(beginning.length()).strip()))
                .or(() -> lastWord(name));
    }

    private static Optional<String> lastWord(String name) {
        List<String> words = List.of(name.split(" "));
        int end = words.size();
        while (end > 0
                && (WORDS.contains(words.get(end - 1)) || end < words.size() && JOINTS.contains(words.get(end - 1)))) {
            end--;
        }
        return end == words.size() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(0, end)));
    }
}
