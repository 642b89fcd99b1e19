package io.kedang.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The numbers are for a machine with the token, and for nobody else: not for a person who has signed in either, and
 * for nobody at all where no token is set.
 */
@Configuration(proxyBeanMethods = false)
class MetricsAccess {

    private static final String BEARER = "Bearer ";

    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, OperationsSettings settings) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((someone, context) ->
                                new AuthorizationDecision(isKnown(context.getRequest(), settings.metricsToken()))))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(problems -> problems.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    response.setStatus(HttpStatus.UNAUTHORIZED.value());
                }))
                .build();
    }

    /** Compared in the same time whatever is wrong. */
    private static boolean isKnown(HttpServletRequest request, String token) {
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isEmpty()
                && given != null
                && given.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(given.substring(BEARER.length())), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
