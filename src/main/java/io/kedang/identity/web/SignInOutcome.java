package io.kedang.identity.web;

import io.kedang.identity.SignedIn;
import io.kedang.identity.SigningIn;
import io.kedang.page.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** What follows signing in, failing to, and signing out. */
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, LogoutHandler {

    private final SigningIn signingIn;

    SignInOutcome(SigningIn signingIn, RequestCache returning) {
        this.signingIn = signingIn;
        setRequestCache(returning);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        signingIn.noteSignedIn((SignedIn) authentication.getPrincipal());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!(failure instanceof SignInFailed failed)) {
            throw failure;
        }
        FlashMap flash = new FlashMap();
        flash.setTargetRequestPath(request.getContextPath() + "/login");
        flash.put("login", request.getParameter("username"));
        flash.put(
                "problem",
                new Problem("", failed.refusal().messageKey(), failed.refusal().arguments()));
        new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
        getRedirectStrategy().sendRedirect(request, response, "/login");
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            signingIn.noteSignedOut(person);
        }
    }
}
