package io.kedang.page.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access rules before every endpoint. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PageConfiguration implements WebMvcConfigurer {

    private final AccessRules rules;

    PageConfiguration(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rules);
    }
}
