package io.kedang.identity.web;

import io.kedang.identity.SignedIn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a request that came without a session, or with a form of an earlier one. Pages lead to signing in and
 * back; a page's script gets a bare 401, for what was typed must stay on the page.
 */
class SignedOutAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Set by Tomcat when it could not read a form, as when an upload is too large: then the token is missing too. */
    private static final String UNREADABLE = "org.apache.catalina.parameter_parse_failed";

    private final PagesToReturnTo returning;

    SignedOutAnswer(PagesToReturnTo returning) {
        this.returning = returning;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (ScriptRequest.is(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + (hadSession(request) ? "/login?expired" : "/login"));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        if (!(problem instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Boolean.TRUE.equals(request.getAttribute(UNREADABLE))) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isSignedIn()) {
            stale(request, response);
        } else {
            signedOut(request, response);
        }
    }

    private void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ScriptRequest.is(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            returning.rememberFormOf(request);
            response.sendRedirect(request.getContextPath() + "/login?expired");
        }
    }

    /** The form is of an earlier session of someone who has signed in again: its token is fetched anew. */
    private static void stale(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        if (ScriptRequest.is(request)) {
            response.setHeader("X-Stale-Token", "true");
        } else {
            RequestDispatcher page = request.getRequestDispatcher("/stale-form");
            page.forward(request, response);
        }
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getAttribute(PersonOfTheRequest.SESSION_ENDED) != null
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
