package io.kedang.page.web;

import io.kedang.access.OpenToAll;
import io.kedang.page.Frame;
import io.kedang.page.Languages;
import io.kedang.page.OwnPath;
import io.kedang.page.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The switches for language and theme, for the signed-in and for the browser of someone who is not. */
@Controller
@OpenToAll
class PreferencesController {

    private final Languages languages;
    private final ObjectProvider<Preferences> preferences;

    PreferencesController(Languages languages, ObjectProvider<Preferences> preferences) {
        this.languages = languages;
        this.preferences = preferences;
    }

    @PostMapping("/preferences/language")
    RedirectView language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.offered(language).ifPresent(chosen -> {
            preferences.ifAvailable(kept -> kept.keepLanguage(chosen));
            keep(Languages.COOKIE, chosen.toLanguageTag(), request, response);
        });
        return local(back);
    }

    @PostMapping("/preferences/theme")
    RedirectView theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Frame.THEMES.contains(theme)) {
            preferences.ifAvailable(kept -> kept.keepTheme(theme));
            keep(Frame.THEME_COOKIE, theme, request, response);
        }
        return local(back);
    }

    /** A path of this application and nothing else; braces in it stand for themselves. */
    private static RedirectView local(String back) {
        RedirectView redirect = new RedirectView(OwnPath.of(back).orElse("/"), true);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
