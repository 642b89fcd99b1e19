package io.kedang.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KedangTest
class EndpointsTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void every_endpoint_has_an_access_rule() {
        List<HandlerMethod> endpoints = mapping.getHandlerMethods().values().stream()
                .filter(endpoint -> !endpoint.getBeanType().equals(TroubledController.class))
                .toList();
        assertThat(endpoints).isNotEmpty();
        assertThat(endpoints.stream()
                        .filter(endpoint -> AccessRules.ruleOf(endpoint).isEmpty())
                        .map(HandlerMethod::getShortLogMessage)
                        .collect(Collectors.toSet()))
                .as("endpoints that carry neither @Needs nor @OpenToAll")
                .isEmpty();
    }
}
