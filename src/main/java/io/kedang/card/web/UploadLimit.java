package io.kedang.card.web;

import io.kedang.card.DocumentRefused;
import io.kedang.card.DocumentSettings;
import io.kedang.page.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Answers an upload that is too large before it is read. It stands before the security filters: from a form that the
 * server refuses to read they could not take the token and would call it a forgery, which tells the person nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class UploadLimit extends OncePerRequestFilter {

    private static final Pattern DOCUMENTS = Pattern.compile("/cards/([0-9a-f-]{36})/documents");
    /** What a form has beside the file. */
    private static final DataSize ROOM = DataSize.ofKilobytes(64);

    private final DocumentSettings settings;

    UploadLimit(DocumentSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher documents = DOCUMENTS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!documents.matches() || !isTooLarge(request)) {
            chain.doFilter(request, response);
        } else if (request.getSession(false) == null) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            tell("/cards/" + documents.group(1) + "/draft", request, response);
        }
    }

    private boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > settings.maxSize().toBytes() + ROOM.toBytes();
    }

    private void tell(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentRefused refused = DocumentRefused.tooLarge(settings.maxSize());
        FlashMap flash = new FlashMap();
        flash.setTargetRequestPath(request.getContextPath() + page);
        flash.put("documentProblem", new Problem("document-file", refused.messageKey(), refused.arguments()));
        new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
        String target = request.getContextPath() + page + "#documents";
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", target);
        } else {
            response.sendRedirect(target);
        }
    }
}
