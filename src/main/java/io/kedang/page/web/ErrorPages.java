package io.kedang.page.web;

import io.kedang.access.OpenToAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages for what goes wrong outside of controllers: in the filters, or while a page is written. */
@Controller
@OpenToAll
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Where Tomcat notes why it could not read the parameters of a form. */
    private static final String UNREAD = "org.apache.catalina.parameter_parse_failed_reason";

    private final TroubleView view;

    ErrorPages(TroubleView view) {
        this.view = view;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (!status.is5xxServerError()) {
            return view.show(Trouble.of(status), request);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Trouble {} at {}", reference, request.getAttribute("currentPath"), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        Trouble trouble = Trouble.of(status);
        return view.show(new Trouble(status, trouble.textKey(), trouble.arguments(), reference), request);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null) {
            return HttpStatus.INTERNAL_SERVER_ERROR;
        }
        // a form that is too large is not read, so its token is missing too
        boolean unread = String.valueOf(request.getAttribute(UNREAD)).contains("TOO_");
        return status == HttpStatus.FORBIDDEN && unread ? HttpStatus.PAYLOAD_TOO_LARGE : status;
    }
}
