package io.kedang.identity.web;

import io.kedang.identity.ActingForOthers;
import io.kedang.identity.SigningIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in at all. What those inside may do is decided by the access matrix; the content security policy is the
 * page module's.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ASSETS = {"/webjars/**", "/css/**", "/js/**", "/icons/**", "/icon.svg", "/favicon.ico"
    };

    /** Files that are the same for everybody: no session, and browsers may keep them. */
    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher(ASSETS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** No text of ours has a NUL in it, and the database stores none. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SigningIn signingIn, ActingForOthers acting) throws Exception {
        PagesToReturnTo returning = new PagesToReturnTo();
        SignInOutcome outcome = new SignInOutcome(signingIn, returning);
        SignedOutAnswer answer = new SignedOutAnswer(returning);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/error", "/actuator/health/**", "/preferences/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new PersonOfTheRequest(signingIn, acting), HeaderWriterFilter.class)
                .requestCache(cache -> cache.requestCache(returning))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(outcome).failureHandler(outcome))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(outcome)
                        .deleteCookies("JSESSIONID")
                        .logoutSuccessUrl("/login?out"))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(answer).accessDeniedHandler(answer))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
