package io.kedang.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what the person has chosen, else what this browser was told on the sign-in page, else the
 * first language of the browser that is offered, else English.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    /** Keeps the choice of someone who has not signed in yet. */
    public static final String COOKIE = "kedang-language";

    private final PageSettings settings;
    private final ObjectProvider<Preferences> preferences;

    Languages(PageSettings settings, ObjectProvider<Preferences> preferences) {
        this.settings = settings;
        this.preferences = preferences;
    }

    /** The languages to choose from, in the order of the switch. */
    public List<Locale> offered() {
        return settings.languages();
    }

    /** The offered language of the tag, whatever its region. */
    public Optional<Locale> offered(String tag) {
        return offered(Locale.forLanguageTag(tag));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ofPerson()
                .or(() -> ofCookie(request))
                .or(() -> ofBrowser(request))
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by POST /preferences/language");
    }

    private Optional<Locale> ofPerson() {
        return Optional.ofNullable(preferences.getIfAvailable())
                .flatMap(Preferences::language)
                .flatMap(this::offered);
    }

    private Optional<Locale> ofCookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(this::offered);
    }

    private Optional<Locale> ofBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> offered(wanted).stream())
                .findFirst();
    }

    private Optional<Locale> offered(Locale wanted) {
        return settings.languages().stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
