package io.kedang.page.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access rules before every endpoint, and after them whether a form is sent as whom it was opened. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PageConfiguration implements WebMvcConfigurer {

    private final AccessRules rules;
    private final SameActor sameActor;

    PageConfiguration(AccessRules rules, SameActor sameActor) {
        this.rules = rules;
        this.sameActor = sameActor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rules);
        registry.addInterceptor(sameActor);
    }
}
