package io.kedang.identity.web;

import io.kedang.page.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page that someone wanted before signing in: only pages, and only this application's. */
class PagesToReturnTo extends HttpSessionRequestCache {

    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    PagesToReturnTo() {
        setMatchingRequestParameterName(null);
        setSessionAttrName(SAVED);
        setRequestMatcher(PagesToReturnTo::isPage);
    }

    /** After a form that could not be sent: the page that the form was on. */
    void rememberFormOf(HttpServletRequest request) {
        ownPage(request).ifPresent(page -> request.getSession().setAttribute(SAVED, new SimpleSavedRequest(page)));
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && !ScriptRequest.is(request)
                && accepted != null
                && accepted.contains("text/html");
    }

    private static Optional<String> ownPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(PagesToReturnTo::parse)
                .filter(page -> request.getServerName().equals(page.getHost()) && port(page) == request.getServerPort())
                .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                .flatMap(OwnPath::of);
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(URI.create(text)).filter(uri -> uri.getRawPath() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int port(URI page) {
        if (page.getPort() >= 0) {
            return page.getPort();
        }
        return "https".equals(page.getScheme()) ? 443 : 80;
    }
}
