package io.kedang.identity.web;

import io.kedang.identity.ActingForOthers;
import io.kedang.identity.SignedIn;
import io.kedang.identity.SigningIn;
import io.kedang.shared.EmployeeId;
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

    /** Session attribute: the identity of the colleague whom the person acts for. */
    static final String ACTING_FOR = PersonOfTheRequest.class.getName() + ".actingFor";

    private final SigningIn signingIn;
    private final ActingForOthers acting;

    PersonOfTheRequest(SigningIn signingIn, ActingForOthers acting) {
        this.signingIn = signingIn;
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn before)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> person = signingIn.again(before).map(me -> actingFor(me, request));
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

    /** Asked at every request: when the period is over, or was ended, the person is back to themselves. */
    private SignedIn actingFor(SignedIn me, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACTING_FOR) instanceof String whom)) {
            return me;
        }
        Optional<SignedIn> other = me.mustChangePassword() ? Optional.empty() : acting.as(EmployeeId.of(whom), me);
        if (other.isEmpty()) {
            session.removeAttribute(ACTING_FOR);
            request.setAttribute("actingOver", true);
        }
        return other.orElse(me);
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
