package io.kedang.identity.web;

import io.kedang.identity.SignedIn;
import io.kedang.identity.SigningIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the signed-in person anew, so that changed roles count from the next request on and those who have left are
 * out at once. Who has a one-use password gets to no other page than the one where it is changed.
 */
class PersonOfTheRequest extends OncePerRequestFilter {

    static final String SESSION_ENDED = PersonOfTheRequest.class.getName() + ".ended";

    private static final String PASSWORD_PAGE = "/me/password";

    private static final Set<String> BEFORE_THE_PASSWORD =
            Set.of(PASSWORD_PAGE, "/sign-out", "/error", "/preferences/language", "/preferences/theme");

    private final SigningIn signingIn;

    PersonOfTheRequest(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn before)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> person = signingIn.again(before);
        if (person.isEmpty()) {
            endSession(request);
        } else {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(person.get(), null, List.of())));
        }
        if (person.filter(SignedIn::mustChangePassword).isPresent() && !BEFORE_THE_PASSWORD.contains(path(request))) {
            sendToPasswordPage(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void endSession(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        request.setAttribute(SESSION_ENDED, true);
    }

    private static void sendToPasswordPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = request.getContextPath() + PASSWORD_PAGE;
        if (ScriptRequest.is(request)) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(page);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
