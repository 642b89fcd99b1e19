package io.kedang.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KedangTest
class TroublesTest {

    private static final UUID ID = UUID.fromString("6f1f6e6e-0000-4000-8000-000000000001");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private JdbcClient jdbc;

    private final EmployeeId person = EmployeeId.random();

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 404", "FORBIDDEN, 403", "CONFLICT, 409", "INVALID, 422"})
    void a_refusal_becomes_a_page_that_says_why(String kind, int status) {
        assertThat(get("/test/refused/" + kind + "/" + ID))
                .hasStatus(status)
                .bodyText()
                .contains("<p>3 of 8</p>", "Kedang");
    }

    @Test
    void a_refusal_speaks_the_language_of_the_person() {
        assertThat(pages.get()
                        .uri("/test/refused/CONFLICT/" + ID)
                        .with(authentication(signedIn(Role.SALESPERSON)))
                        .header("Accept-Language", "zh-CN")
                        .exchange())
                .bodyText()
                .contains("<html lang=\"zh\"", "3 / 8", "内容已被他人更新");
    }

    @Test
    void a_script_gets_problem_details() {
        MvcTestResult answer = pages.get()
                .uri("/test/refused/CONFLICT/" + ID)
                .with(authentication(signedIn(Role.SALESPERSON)))
                .header("X-Requested-With", "fetch")
                .exchange();
        assertThat(answer).hasStatus(409).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("3 of 8");
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 1", "FORBIDDEN, 1", "CONFLICT, 0", "INVALID, 0"})
    void what_is_not_for_the_person_is_recorded(String kind, int records) {
        get("/test/refused/" + kind + "/" + ID);
        assertThat(jdbc.sql("""
                                select count(*) from audit_entry
                                where actor = ? and what = 'REFUSED' and subject_kind = 'endpoint'
                                  and subject_id = 'GET /test/refused/{kind}/{id}'
                                  and details ->> 'reason' = 'page.progress'""").param(person.value()).query(Integer.class).single())
                .isEqualTo(records);
    }

    @Test
    void an_address_with_something_that_is_no_id_is_not_found() {
        assertThat(get("/test/refused/CONFLICT/17")).hasStatus(404).bodyText().contains("Not found");
    }

    @Test
    void an_address_that_leads_nowhere_is_not_found() {
        assertThat(get("/test/nowhere")).hasStatus(404).bodyText().contains("Not found", "k-bar");
    }

    @Test
    void a_form_that_is_overtaken_says_so() {
        assertThat(get("/test/changed")).hasStatus(409).bodyText().contains("Someone was faster");
    }

    @Test
    void a_file_that_is_too_large_says_so() {
        assertThat(get("/test/large")).hasStatus(413).bodyText().contains("The file is too large");
    }

    @Test
    void a_form_that_is_cut_short_says_so() {
        assertThat(get("/test/cut")).hasStatus(400).bodyText().contains("does not make sense");
    }

    @Test
    void a_text_with_a_nul_is_refused() {
        assertThat(pages.post()
                        .uri("/preferences/theme")
                        .param("theme", "dark\0")
                        .with(csrf())
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en"))
                .hasStatus(400)
                .bodyText()
                .contains("does not make sense");
    }

    @ParameterizedTest
    @CsvSource({
        "/cards?q=a//b, /cards?q=a//b",
        "/{x}, /{x}",
        "//elsewhere, /",
        "/a//elsewhere, /",
        "/./elsewhere, /",
        "/a/..//elsewhere, /",
        "/a/%2e%2E/b, /",
        "/\\elsewhere, /",
        "https://elsewhere, /"
    })
    void a_switch_leads_back_to_addresses_of_this_application_only(String back, String target) {
        assertThat(pages.post()
                        .uri("/preferences/theme")
                        .param("theme", "dark")
                        .param("back", back)
                        .with(csrf()))
                .hasRedirectedUrl(target);
    }

    @Test
    void an_address_for_forms_only_cannot_be_opened() {
        assertThat(get("/preferences/theme")).hasStatus(405).bodyText().contains("Not possible this way");
    }

    @Test
    void an_unknown_fault_shows_a_reference_and_nothing_of_its_cause() {
        assertThat(get("/test/broken"))
                .hasStatus(500)
                .bodyText()
                .containsPattern("Reference: [0-9a-f]{8}")
                .doesNotContain("password is in", "IllegalState", "io.kedang");
    }

    @Test
    void an_endpoint_answers_who_has_the_permission() {
        assertThat(pages.get().uri("/test/needs").with(authentication(signedIn(Role.ADMIN))))
                .hasRedirectedUrl("/allowed");
    }

    @Test
    void an_endpoint_refuses_who_lacks_the_permission() {
        assertThat(get("/test/needs")).hasStatus(403).bodyText().contains("Your roles do not allow this");
    }

    @Test
    void an_endpoint_without_a_rule_answers_nobody() {
        assertThat(pages.get().uri("/test/no-rule").with(authentication(signedIn(Role.ADMIN))))
                .hasStatus(403);
    }

    @Test
    void an_endpoint_does_not_answer_who_is_not_signed_in() {
        assertThat(pages.get().uri("/test/needs").with(anonymous()).header("X-Requested-With", "fetch"))
                .hasStatus(401);
    }

    @Test
    void what_the_filters_refuse_has_a_page_too() {
        assertThat(refusedByFilters("")).hasStatus(403).bodyText().contains("The page was open too long", "k-bar");
    }

    @Test
    void a_form_that_could_not_be_read_for_its_size_says_so_instead_of_its_missing_token() {
        assertThat(refusedByFilters("POST_TOO_LARGE")).hasStatus(413).bodyText().contains("The file is too large");
    }

    private MvcTestResult refusedByFilters(String unread) {
        return pages.get()
                .uri("/error")
                .header("Accept-Language", "en")
                .requestAttr("jakarta.servlet.error.status_code", 403)
                .requestAttr("org.apache.catalina.parameter_parse_failed_reason", unread)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return pages.get()
                .uri(path)
                .with(authentication(signedIn(Role.SALESPERSON)))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .exchange();
    }

    private TestingAuthenticationToken signedIn(Role role) {
        Actor actor = new Actor(person, "Li Na", Set.of(role), Set.of());
        TestingAuthenticationToken token = new TestingAuthenticationToken((ActorHolder) () -> actor, "", "ROLE_TEST");
        token.setAuthenticated(true);
        return token;
    }
}
