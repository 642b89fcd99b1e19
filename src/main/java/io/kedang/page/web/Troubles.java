package io.kedang.page.web;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;

/** Maps what goes wrong in a request, once, to what the person is told. No cause reaches the page. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Access access;
    private final Audit audit;
    private final TroubleView view;

    Troubles(Access access, Audit audit, TroubleView view) {
        this.access = access;
        this.audit = audit;
        this.view = view;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN ->
                        access.currentActor().isPresent() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
                };
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
            record(refusal, request);
        }
        return view.show(new Trouble(status, refusal.messageKey(), refusal.arguments(), ""), request);
    }

    /** A text in the address that is no id, or a parameter that the page's own links always give. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingRequestValueException.class})
    Object notAnAddress(HttpServletRequest request) {
        return view.show(Trouble.of(HttpStatus.NOT_FOUND), request);
    }

    @ExceptionHandler
    Object changedMeanwhile(ConcurrencyFailureException conflict, HttpServletRequest request) {
        return view.show(Trouble.of(HttpStatus.CONFLICT), request);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return view.show(Trouble.of(HttpStatus.PAYLOAD_TOO_LARGE), request);
    }

    /** A form that is cut short, or holds what no form of ours sends. */
    @ExceptionHandler({MultipartException.class, RequestRejectedException.class})
    Object unreadable(Exception unreadable, HttpServletRequest request) {
        LOG.debug("A request could not be read", unreadable);
        return view.show(Trouble.of(HttpStatus.BAD_REQUEST), request);
    }

    /** Left to the security filters, which know what to do. */
    @ExceptionHandler
    Object notAllowed(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    Object notSignedIn(AuthenticationException unknown) {
        throw unknown;
    }

    /** The person has closed the page: nobody is there to be told. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("The answer was not awaited", gone);
    }

    @ExceptionHandler
    Object anythingElse(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return view.show(Trouble.of(status == null ? HttpStatus.BAD_REQUEST : status), request);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Trouble {} at {} {}", reference, request.getMethod(), endpoint(request), cause);
        Trouble unknown = Trouble.of(HttpStatus.INTERNAL_SERVER_ERROR);
        return view.show(new Trouble(unknown.status(), unknown.textKey(), unknown.arguments(), reference), request);
    }

    private void record(Refusal refusal, HttpServletRequest request) {
        try {
            audit.recordApart(
                    Audited.REFUSED,
                    Subject.of("endpoint", request.getMethod() + " " + endpoint(request)),
                    Map.of("reason", refusal.messageKey(), "path", path(request)));
        } catch (RuntimeException unrecorded) {
            LOG.error(
                    "A refusal at {} could not be recorded: {}",
                    endpoint(request),
                    NestedExceptionUtils.getMostSpecificCause(unrecorded).getMessage());
        }
    }

    /** The pattern of the path, so that ids do not scatter what belongs together. */
    private static String endpoint(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? pattern
                : "unknown";
    }

    private static String path(HttpServletRequest request) {
        String path = request.getAttribute("currentPath") instanceof String text ? text : "";
        return path.length() <= 200 ? path : path.substring(0, 200);
    }
}
