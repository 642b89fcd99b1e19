package io.kedang.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What stands around a page, and the fields of forms. */
@KedangTest
class FrameTest {

    @Autowired
    private MockMvcTester pages;

    @Test
    void every_script_carries_the_nonce_of_the_policy_and_no_two_answers_share_one() throws Exception {
        MvcTestResult first = page("/test/fields");
        String policy = first.getResponse().getHeader("Content-Security-Policy");
        String nonce = policy.replaceAll("(?s).*'nonce-([^']+)'.*", "$1");
        List<String> scripts = Pattern.compile("<script[^>]*>")
                .matcher(first.getResponse().getContentAsString())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce + "\""));
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page("/test/fields").getResponse().getHeader("Content-Security-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    void a_field_shows_what_was_typed_and_its_problem_linked_to_it() {
        assertThat(page("/test/fields"))
                .bodyText()
                .contains(
                        "<label class=\"form-label\" for=\"name\">Name",
                        "value=\"typed &lt;b&gt;\"",
                        "aria-describedby=\"name-problem name-hint\" aria-invalid=\"true\" aria-required=\"true\"",
                        "id=\"name-hint\">as on the licence",
                        "id=\"name-problem\"",
                        "<a href=\"#name\">That did not work. Please try again.</a>")
                .doesNotContain("sound-problem", "sound-hint");
    }

    @Test
    void choices_show_what_is_chosen() {
        assertThat(page("/test/fields"))
                .bodyText()
                .contains(
                        "<option value=\"B\" selected=\"selected\">Second</option>",
                        "<option value=\"\">choose</option>")
                .containsPattern("type=\"radio\" id=\"way\" name=\"way\"\\s+value=\"A\" checked=\"checked\"")
                .containsPattern(
                        "type=\"checkbox\" id=\"sources-B\" name=\"sources\"\\s+value=\"B\" checked=\"checked\"");
    }

    @Test
    void a_form_carries_a_key_of_its_own() {
        assertThat(page("/test/fields")).bodyText().containsPattern("name=\"formKey\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void moments_are_told_in_the_zone_of_the_company() {
        assertThat(page("/test/fields")).bodyText().contains("21 Nov 2026, 14:03", ">21 Nov 2026<");
        assertThat(page("/test/fields", "zh")).bodyText().contains("2026年11月21日 14:03", ">2026年11月21日<");
    }

    @Test
    void a_notice_is_told_once_done() {
        assertThat(page("/test/notice")).bodyText().contains("role=\"status\"", "<span>1 of 2</span>");
    }

    @Test
    void the_bar_shows_the_person_and_only_the_entries_that_the_person_may_use() {
        assertThat(page("/test/fields"))
                .bodyText()
                .contains("Li Na", "Salesperson", "href=\"/tasks\"", "action=\"/sign-out\"", "id=\"quick-search\"")
                .doesNotContain("href=\"/people\"");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh",
        "zh-TW, zh",
        "en-GB, en",
        "es-ES, es-419",
        "ko-KR, ko",
        "'fr, zh;q=0.5', zh",
        "fr, en",
        "'', en"
    })
    void the_language_is_the_first_of_the_browser_that_is_offered(String accepted, String language) {
        assertThat(page("/test/fields", accepted)).bodyText().contains("<html lang=\"" + language + "\"");
    }

    @Test
    void the_language_chosen_in_this_browser_counts_before_what_the_browser_asks() {
        assertThat(pages.get()
                        .uri("/test/fields")
                        .with(authentication(liNa()))
                        .header("Accept-Language", "en")
                        .cookie(new Cookie("kedang-language", "zh")))
                .bodyText()
                .contains("<html lang=\"zh\"");
    }

    @Test
    void the_theme_chosen_in_this_browser_is_there_from_the_first_byte() {
        assertThat(pages.get()
                        .uri("/test/fields")
                        .with(authentication(liNa()))
                        .cookie(new Cookie("kedang-theme", "dark")))
                .bodyText()
                .contains("data-bs-theme=\"dark\" data-theme=\"dark\"");
    }

    @Test
    void choosing_a_language_keeps_it_and_leads_back() {
        assertThat(choose("zh", "/test/fields?a=b"))
                .hasRedirectedUrl("/test/fields?a=b")
                .cookies()
                .hasValue("kedang-language", "zh");
        assertThat(choose("xx", "/")).cookies().doesNotContainCookie("kedang-language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "evil", "/a\r\nb"})
    void nothing_leads_elsewhere(String back) {
        assertThat(choose("zh", back)).hasRedirectedUrl("/");
    }

    private MvcTestResult choose(String language, String back) {
        return pages.post()
                .uri("/preferences/language")
                .with(authentication(liNa()))
                .with(csrf())
                .param("language", language)
                .param("back", back)
                .exchange();
    }

    private MvcTestResult page(String path) {
        return page(path, "en");
    }

    private MvcTestResult page(String path, String accepted) {
        var request = pages.get().uri(path).with(authentication(liNa()));
        return accepted.isEmpty()
                ? request.exchange()
                : request.header("Accept-Language", accepted).exchange();
    }

    private static TestingAuthenticationToken liNa() {
        Actor actor = new Actor(EmployeeId.random(), "Li Na", Set.of(Role.SALESPERSON), Set.of());
        TestingAuthenticationToken token = new TestingAuthenticationToken((ActorHolder) () -> actor, "", "ROLE_TEST");
        token.setAuthenticated(true);
        return token;
    }
}
