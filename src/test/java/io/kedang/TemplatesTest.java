package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;

/** Templates keep to what the content security policy, four languages and Thymeleaf ask of them. */
class TemplatesTest {

    private static final Set<String> BRAND = Set.of("Kedang", "客档");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BEAN = Pattern.compile("[{(\\s!]@[a-zA-Z]");
    private static final Pattern TEXT_AS_LITERAL = Pattern.compile(
            "(?:text|area|date|password|select|radios|checks|check|submit|header|definition)\\(\\s*'[^']*\\p{L}"
                    + "|(?:label|hint|title|subtitle|blank|unit|linkText|pretitle)\\s*=\\s*'[^']*\\p{L}");
    private static final Set<String> SPOKEN = Set.of("placeholder", "title", "aria-label", "alt");
    private static final Set<String> LOST_BESIDE_REPLACE =
            Set.of("th:if", "th:unless", "th:each", "th:with", "th:switch", "th:case", "th:attr", "th:classappend");
    private static final Set<String> RESTRICTED =
            Set.of("th:attr", "th:href", "th:src", "th:action", "th:replace", "th:insert", "th:utext");

    @Test
    void no_text_is_written_into_a_template() {
        assertThat(complaints((template, complaints) -> new Reader(template, complaints) {
                    @Override
                    void text(String text) {
                        String bare = EXPRESSION.matcher(text).replaceAll("").strip();
                        if (!spoken()
                                && !BRAND.contains(bare)
                                && LETTERS.matcher(bare).find()) {
                            complain("text “" + bare + "” belongs into the messages");
                        }
                    }

                    @Override
                    void element(String element, Map<String, String> attributes) {
                        attributes.forEach((name, value) -> {
                            if (SPOKEN.contains(name) && LETTERS.matcher(value).find()) {
                                complain(name + "=“" + value + "” belongs into the messages");
                            }
                            if ((name.equals("th:replace") || name.equals("th:insert"))
                                    && TEXT_AS_LITERAL.matcher(value).find()) {
                                complain("a label in " + value + " belongs into the messages");
                            }
                        });
                    }
                }))
                .isEmpty();
    }

    @Test
    void nothing_in_a_template_breaks_the_content_security_policy() {
        assertThat(complaints((template, complaints) -> new Reader(template, complaints) {
                    @Override
                    void element(String element, Map<String, String> attributes) {
                        for (String name : attributes.keySet()) {
                            if (name.matches("(th:|hx-)?on.*") || name.matches("(th:)?style(append)?")) {
                                complain(name + " is inline");
                            }
                            if (name.equals("th:utext")) {
                                complain("th:utext prints what others wrote as markup");
                            }
                        }
                        if (element.equals("script")
                                && !attributes.getOrDefault("th:attr", "").contains("nonce=${cspNonce}")) {
                            complain("a script without the nonce");
                        }
                        if (element.equals("style")) {
                            complain("styles belong into kedang.css");
                        }
                        if (Stream.of("src", "href", "action", "th:src", "th:href", "th:action")
                                .map(name -> attributes.getOrDefault(name, ""))
                                .anyMatch(value -> value.contains("//"))) {
                            complain("something from outside");
                        }
                    }
                }))
                .isEmpty();
    }

    @Test
    void forms_that_change_something_carry_the_token() {
        assertThat(complaints((template, complaints) -> new Reader(template, complaints) {
                    @Override
                    void element(String element, Map<String, String> attributes) {
                        boolean posts = "post".equalsIgnoreCase(attributes.get("method"));
                        if (element.equals("form") && posts && !attributes.containsKey("th:action")) {
                            complain("a post form needs th:action, which adds the token");
                        }
                    }
                }))
                .isEmpty();
    }

    @Test
    void nothing_is_written_that_thymeleaf_would_pass_over_or_refuse() {
        assertThat(complaints((template, complaints) -> new Reader(template, complaints) {
                    @Override
                    void element(String element, Map<String, String> attributes) {
                        if (attributes.containsKey("th:replace")) {
                            attributes.keySet().stream()
                                    .filter(LOST_BESIDE_REPLACE::contains)
                                    .forEach(name -> complain(
                                            name + " is lost beside th:replace, which comes first; put it around"));
                        }
                        if (attributes.containsKey("th:insert")
                                && (attributes.containsKey("th:each") || attributes.containsKey("th:with"))) {
                            complain("th:insert does not see th:each and th:with beside it; put them around");
                        }
                        attributes.forEach((name, value) -> {
                            if (RESTRICTED.contains(name)
                                    && BEAN.matcher(value.replace("@{", "")).find()) {
                                complain("a bean in " + name + " is refused: " + value);
                            }
                        });
                    }
                }))
                .isEmpty();
    }

    private static List<String> complaints(Check check) {
        List<String> complaints = new ArrayList<>();
        SimpleMarkupParser parser = new SimpleMarkupParser(ParseConfiguration.htmlConfiguration());
        for (Path template : Texts.templates()) {
            try {
                parser.parse(Texts.read(template), check.reader(template, complaints));
            } catch (ParseException e) {
                complaints.add(template + ": " + e.getMessage());
            }
        }
        return complaints;
    }

    private interface Check {
        Reader reader(Path template, List<String> complaints);
    }

    /** Walks a template, with the elements that are open around the place. */
    private abstract static class Reader extends AbstractSimpleMarkupHandler {

        private final Path template;
        private final List<String> complaints;
        private final Deque<Boolean> spoken = new ArrayDeque<>();
        private int line;

        Reader(Path template, List<String> complaints) {
            this.template = template;
            this.complaints = complaints;
        }

        void element(String element, Map<String, String> attributes) {}

        void text(String text) {}

        /** Whether the text is replaced, or is no text for people. */
        boolean spoken() {
            return spoken.contains(true);
        }

        void complain(String what) {
            complaints.add(template + ":" + line + " " + what);
        }

        @Override
        public void handleOpenElement(String element, Map<String, String> attributes, int at, int column) {
            line = at;
            Map<String, String> all = attributes == null ? Map.of() : attributes;
            spoken.push(all.containsKey("th:text") || element.equals("script") || "all".equals(all.get("th:remove")));
            element(element, all);
        }

        @Override
        public void handleStandaloneElement(
                String element, Map<String, String> attributes, boolean minimized, int at, int column) {
            line = at;
            element(element, attributes == null ? Map.of() : attributes);
        }

        @Override
        public void handleCloseElement(String element, int at, int column) {
            spoken.poll();
        }

        @Override
        public void handleAutoCloseElement(String element, int at, int column) {
            spoken.poll();
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int at, int column) {
            line = at;
            text(new String(buffer, offset, length));
        }
    }
}
