package io.kedang.page.web;

import io.kedang.page.Dates;
import io.kedang.page.Frame;
import io.kedang.page.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every response its content security policy and every template what it needs around the page: as request
 * attributes, because Thymeleaf refuses beans in fragment parameters and links. It stands before the security
 * filters, so that their error pages have it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class PageFilter extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self'; img-src 'self' data: blob:; "
                    + "font-src 'self' data:; connect-src 'self'; form-action 'self'; frame-src 'self'; "
                    + "object-src 'none'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();
    private final Frame frame;
    private final Words words;
    private final Dates dates;

    PageFilter(Frame frame, Words words, Dates dates) {
        this.frame = frame;
        this.words = words;
        this.dates = dates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = nonce();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        request.setAttribute("frame", frame);
        request.setAttribute("words", words);
        request.setAttribute("dates", dates);
        request.setAttribute("cspNonce", nonce);
        request.setAttribute("formKey", UUID.randomUUID());
        request.setAttribute("currentPath", path);
        request.setAttribute("currentUrl", currentUrl(request.getMethod(), path, query));
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        chain.doFilter(request, response);
    }

    /** Where to come back to: what a post answered cannot be asked for again. */
    private static String currentUrl(String method, String path, String query) {
        if (!method.equals("GET")) {
            return "/";
        }
        return query == null ? path : path + "?" + query;
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
