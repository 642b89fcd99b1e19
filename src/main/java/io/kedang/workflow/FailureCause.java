package io.kedang.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a job failed, made fit for the eyes of an administrator, who sees no customer data: the kinds of the errors,
 * and of the innermost its message when it is one of the platform's or of our refusals, without what is quoted,
 * without numbers, addresses and names in other scripts. The whole is in the application's log.
 */
final class FailureCause {

    private static final Pattern HEAD =
            Pattern.compile("^(?:Caused by: )?((?:\\w+\\.)+[\\w$]+)(?:: (.*))?$", Pattern.MULTILINE);
    private static final Pattern TECHNICAL =
            Pattern.compile("(java|javax|jakarta|org\\.postgresql|org\\.eclipse\\.angus|org\\.camunda)\\..*"
                    + "|io\\.kedang\\..*Refused");
    private static final Pattern TELLING = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|[“‘(\\[{<=][^”’)\\]}>]*[”’)\\]}>]?|\\S+@\\S+|[\\p{L}\\d-]*\\d{3,}[\\p{L}\\d-]*|[^\\p{ASCII}]+");
    private static final String WRAPPER = "org.camunda.bpm.engine.ProcessEngineException";
    private static final int LONGEST = 200;

    private FailureCause() {}

    static String of(String stackTrace) {
        List<String> kinds = new ArrayList<>();
        String said = "";
        Matcher head = HEAD.matcher(stackTrace);
        while (head.find()) {
            String kind = head.group(1);
            if (!kind.equals(WRAPPER)) {
                kinds.add(kind.substring(kind.lastIndexOf('.') + 1));
            }
            boolean technical = TECHNICAL.matcher(kind).matches();
            said = technical && head.group(2) != null ? bare(head.group(2)) : "";
        }
        String chain = kinds.stream().distinct().collect(Collectors.joining(" ← "));
        return said.isEmpty() ? chain : chain + ": " + said;
    }

    private static String bare(String message) {
        String bare = TELLING.matcher(message).replaceAll("…").strip();
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" : bare;
    }
}
