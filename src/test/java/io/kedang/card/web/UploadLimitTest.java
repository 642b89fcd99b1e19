package io.kedang.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.card.DocumentSettings;
import io.kedang.card.PageSettings;
import io.kedang.page.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

class UploadLimitTest {

    private static final String PAGE = "/cards/" + UUID.randomUUID();

    private final UploadLimit limit = new UploadLimit(
            new DocumentSettings(
                    DocumentSettings.Store.DATABASE, Path.of("documents"), DataSize.ofMegabytes(1), 50, 20, Map.of()),
            new PageSettings(12, DataSize.ofMegabytes(3), 50, 2400),
            List.of(),
            Duration.ZERO);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void an_upload_within_the_limit_goes_on() throws Exception {
        limit.doFilter(upload(1024 * 1024), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void an_upload_that_is_too_large_leads_back_to_the_draft_which_says_so() throws Exception {
        MockHttpServletRequest request = upload(2 * 1024 * 1024);

        limit.doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getRedirectedUrl()).isEqualTo(PAGE + "/draft#documents");
        MockHttpServletRequest draft = new MockHttpServletRequest("GET", PAGE + "/draft");
        draft.setSession(request.getSession());
        FlashMap flash = new FlashMap();
        flash.putAll(new SessionFlashMapManager().retrieveAndUpdate(draft, new MockHttpServletResponse()));
        assertThat(flash.get("documentProblem"))
                .isEqualTo(new Problem("document-file", "card.document.refused.too-large", List.of(1L)));
    }

    @Test
    void htmx_is_told_to_go_there() throws Exception {
        MockHttpServletRequest request = upload(2 * 1024 * 1024);
        request.addHeader("HX-Request", "true");

        limit.doFilter(request, response, chain);

        assertThat(response.getHeader("HX-Location")).contains("\"path\":\"" + PAGE + "/draft\"");
    }

    @Test
    void what_a_stranger_sends_is_not_read_and_gets_no_session() throws Exception {
        MockHttpServletRequest request = form("POST", PAGE + "/documents");

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(chain.getRequest()).isNull();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void a_session_of_nobody_does_not_count() throws Exception {
        MockHttpServletRequest request = form("POST", PAGE + "/documents");
        signIn(request, new AnonymousAuthenticationToken("key", "nobody", List.of(() -> "ROLE_ANONYMOUS")));

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"POST, /login", "POST, /cards/new", "PUT, /cards/6f1f6e6e-0000-4000-8000-000000000001/documents"})
    void files_for_any_other_address_are_not_read(String method, String path) throws Exception {
        MockHttpServletRequest request = form(method, path);
        request.setContentType("Multipart/Form-Data; boundary=x");
        signIn(request, new TestingAuthenticationToken("li.na", "", "ROLE_TEST"));

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void a_form_without_files_is_none_of_its_business() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setContentType("application/x-www-form-urlencoded");

        limit.doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void an_upload_that_does_not_say_its_size_is_not_read() throws Exception {
        MockHttpServletRequest request = upload(1);
        request.setContent(null);

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(411);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void the_third_upload_at_once_is_told_to_come_back() throws Exception {
        MockHttpServletResponse third = new MockHttpServletResponse();
        MockHttpServletRequest request = upload(3);

        limit.doFilter(
                upload(1),
                response,
                (one, o) -> limit.doFilter(
                        upload(2), new MockHttpServletResponse(), (two, t) -> limit.doFilter(request, third, chain)));

        assertThat(chain.getRequest()).isNull();
        assertThat(third.getRedirectedUrl()).isEqualTo(PAGE + "/draft#documents");
        limit.doFilter(upload(4), response, chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    private static MockHttpServletRequest upload(int bytes) {
        MockHttpServletRequest request = form("POST", PAGE + "/documents");
        request.setContent(new byte[bytes]);
        signIn(request, new TestingAuthenticationToken("li.na", "", "ROLE_TEST"));
        return request;
    }

    private static void signIn(MockHttpServletRequest request, Authentication person) {
        request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(person));
    }

    private static MockHttpServletRequest form(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}
