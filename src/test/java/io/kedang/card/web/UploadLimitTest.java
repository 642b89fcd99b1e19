package io.kedang.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.card.DocumentSettings;
import io.kedang.page.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

class UploadLimitTest {

    private static final String PAGE = "/cards/" + UUID.randomUUID();

    private final UploadLimit limit = new UploadLimit(new DocumentSettings(
            DocumentSettings.Store.DATABASE, Path.of("documents"), DataSize.ofMegabytes(1), 50, 20, Map.of()));
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
        request.getSession();

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
        request.getSession();
        request.addHeader("HX-Request", "true");

        limit.doFilter(request, response, chain);

        assertThat(response.getHeader("HX-Redirect")).isEqualTo(PAGE + "/draft#documents");
    }

    @Test
    void a_stranger_gets_no_session_for_it() throws Exception {
        MockHttpServletRequest request = upload(2 * 1024 * 1024);

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(request.getSession(false)).isNull();
    }

    private static MockHttpServletRequest upload(int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", PAGE + "/documents");
        request.setContent(new byte[bytes]);
        return request;
    }
}
