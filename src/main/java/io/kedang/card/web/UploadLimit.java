package io.kedang.card.web;

import io.kedang.card.DocumentRefused;
import io.kedang.card.DocumentSettings;
import io.kedang.card.PageSettings;
import io.kedang.page.Problem;
import io.kedang.page.SmallUpload;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Lets nothing but the upload of a document or a {@link SmallUpload} be read into memory: from someone who is signed in, with its size said
 * beforehand and within the limit, and few at a time. It stands before the security filters, because they read the
 * form for its token before they know who sends it; what is refused here is not read at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class UploadLimit extends OncePerRequestFilter {

    private static final Pattern DOCUMENTS = Pattern.compile("/cards/([0-9a-f-]{36})/(documents|pages)");
    /** Takes the list from the draft and leaves the rest of the page, with what was typed, as it is. */
    private static final String DOCUMENTS_ONLY = """
            {"path":"%1$s","target":"#%2$s","select":"#%2$s","swap":"outerHTML","push":"false"}""";

    /** What a form has beside the file. */
    private static final DataSize ROOM = DataSize.ofKilobytes(64);

    /** What takes no memory to speak of need not wait. */
    private static final DataSize WITHOUT_TURN = DataSize.ofMegabytes(1);

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DocumentSettings settings;
    private final List<SmallUpload> smallUploads;
    private final PageSettings pages;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    @Autowired
    UploadLimit(DocumentSettings settings, PageSettings pages, ObjectProvider<SmallUpload> smallUploads) {
        this(settings, pages, smallUploads.stream().toList(), PATIENCE);
    }

    /** @param patience how long an upload waits for its turn */
    UploadLimit(DocumentSettings settings, PageSettings pages, List<SmallUpload> smallUploads, Duration patience) {
        this.settings = settings;
        this.pages = pages;
        this.smallUploads = smallUploads;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<SmallUpload> small = smallUploads.stream()
                .filter(upload -> upload.path().equals(path))
                .findFirst();
        if (small.isPresent()) {
            letOtherOnePass(small.get(), request, response, chain);
            return;
        }
        Matcher documents = DOCUMENTS.matcher(path);
        if (!documents.matches() || !HttpMethod.POST.matches(request.getMethod()) || !isSignedIn(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
            return;
        }
        Target target = new Target(documents.group(1), documents.group(2));
        if (request.getContentLengthLong() > most(target).toBytes() + ROOM.toBytes()) {
            tell(DocumentRefused.tooLarge(most(target)), target, request, response);
        } else {
            inTurn(target, request, response, chain);
        }
    }

    private DataSize most(Target target) {
        return target.isPages() ? pages.maxSize() : settings.maxSize();
    }

    private void letOtherOnePass(
            SmallUpload upload, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (!HttpMethod.POST.matches(request.getMethod()) || !isSignedIn(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (length < 0) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (length > upload.most().toBytes() + ROOM.toBytes()) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (length <= WITHOUT_TURN.toBytes()) {
            chain.doFilter(request, response);
        } else if (hasTurn()) {
            try {
                chain.doFilter(request, response);
            } finally {
                turns.release();
            }
        } else {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context)) {
            return false;
        }
        Authentication person = context.getAuthentication();
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }

    private void inTurn(Target target, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasTurn()) {
            tell(DocumentRefused.busy(), target, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param list of the draft that the upload goes to: documents or pages */
    private record Target(String card, String list) {

        boolean isPages() {
            return list.equals("pages");
        }
    }

    private static void tell(
            DocumentRefused refused, Target target, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = "/cards/" + target.card() + "/draft";
        FlashMap flash = new FlashMap();
        flash.setTargetRequestPath(request.getContextPath() + page);
        flash.put(
                target.isPages() ? "pageProblem" : "documentProblem",
                new Problem(
                        target.isPages() ? "page-file" : "document-file", refused.messageKey(), refused.arguments()));
        new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Location", DOCUMENTS_ONLY.formatted(request.getContextPath() + page, target.list()));
        } else {
            response.sendRedirect(request.getContextPath() + page + "#" + target.list());
        }
    }
}
