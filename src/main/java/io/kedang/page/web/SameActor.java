package io.kedang.page.web;

import io.kedang.access.Access;
import io.kedang.page.ActorChanged;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a form that was opened as another person than it is sent as: whoever acts for a colleague in one window must
 * not decide for them, unseen, from another one that was opened before.
 */
@Component
class SameActor implements HandlerInterceptor {

    private static final String OPENED_AS = "openedAs";

    private final Access access;

    SameActor(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String openedAs = request.getParameter(OPENED_AS);
        if (request.getMethod().equals("POST")
                && openedAs != null
                && access.currentActor()
                        .filter(actor -> !actor.id().toString().equals(openedAs))
                        .isPresent()) {
            throw ActorChanged.meanwhile();
        }
        return true;
    }
}
