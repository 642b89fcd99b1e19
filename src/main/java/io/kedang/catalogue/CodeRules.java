package io.kedang.catalogue;

import io.kedang.page.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an entry of a category list must be like. */
final class CodeRules {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,29}");
    private static final int LONGEST_LABEL = 60;

    private CodeRules() {}

    static List<Problem> ofCode(String code, List<CodeEntry> others) {
        if (!CODE.matcher(code).matches()) {
            return List.of(Problem.of("code", "catalogue.problem.code"));
        }
        boolean taken = others.stream().anyMatch(other -> other.code().equalsIgnoreCase(code));
        return taken ? List.of(Problem.of("code", "catalogue.problem.code-taken")) : List.of();
    }

    /** @param others the other entries of the list, retired ones too: they still name what older cards say */
    static List<Problem> ofLabels(Map<Language, String> labels, List<CodeEntry> others) {
        List<Problem> problems = new ArrayList<>();
        if (!labels.containsKey(Language.ZH) && !labels.containsKey(Language.EN)) {
            problems.add(Problem.of(Language.ZH.tag(), "catalogue.problem.no-label"));
        }
        labels.forEach((language, label) -> {
            if (label.length() > LONGEST_LABEL) {
                problems.add(Problem.of(language.tag(), "catalogue.problem.label-long", LONGEST_LABEL));
            } else if (others.stream().anyMatch(other -> same(other.labels().get(language), label))) {
                problems.add(Problem.of(language.tag(), "catalogue.problem.label-taken"));
            }
        });
        return problems;
    }

    private static boolean same(@Nullable String one, String other) {
        return one != null && normal(one).equals(normal(other));
    }

    /** As the database compares them, see {@code kedang_normal}. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
