package io.kedang.page.web;

import io.kedang.access.Access;
import io.kedang.access.AccessRefused;
import io.kedang.access.Needs;
import io.kedang.access.OpenToAll;
import io.kedang.access.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks the access rule of an endpoint before it is called. The rule of the method counts before the one of its
 * class; an endpoint that has none answers nobody.
 */
@Component
class AccessRules implements HandlerInterceptor {

    private final Access access;

    AccessRules(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint) {
            check(endpoint);
        }
        return true;
    }

    private void check(HandlerMethod endpoint) {
        Annotation rule = ruleOf(endpoint).orElseThrow(() -> AccessRefused.noRule(endpoint.getShortLogMessage()));
        if (rule instanceof Needs needs) {
            access.actor();
            if (Arrays.stream(needs.value()).noneMatch(access::may)) {
                throw AccessRefused.lacks(first(needs, endpoint));
            }
        }
    }

    private static Permission first(Needs needs, HandlerMethod endpoint) {
        return Arrays.stream(needs.value())
                .findFirst()
                .orElseThrow(() -> AccessRefused.noRule(endpoint.getShortLogMessage()));
    }

    /** The rule that counts: {@link Needs} or {@link OpenToAll}, of the method, else of its class. */
    static Optional<Annotation> ruleOf(HandlerMethod endpoint) {
        return Optional.<Annotation>ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), OpenToAll.class)))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Needs.class)))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), OpenToAll.class)));
    }
}
