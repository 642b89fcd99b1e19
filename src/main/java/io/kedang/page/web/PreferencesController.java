package io.kedang.page.web;

import io.kedang.access.Access;
import io.kedang.access.OpenToAll;
import io.kedang.page.Frame;
import io.kedang.page.Languages;
import io.kedang.page.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switches for language and theme, for the signed-in and for the browser of someone who is not. */
@Controller
@OpenToAll
class PreferencesController {

    private final Access access;
    private final Languages languages;
    private final ObjectProvider<Preferences> preferences;

    PreferencesController(Access access, Languages languages, ObjectProvider<Preferences> preferences) {
        this.access = access;
        this.languages = languages;
        this.preferences = preferences;
    }

    @PostMapping("/preferences/language")
    String language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.offered(language).ifPresent(chosen -> {
            preferences.ifAvailable(kept -> kept.keepLanguage(chosen));
            keep(Languages.COOKIE, chosen.toLanguageTag(), request, response);
        });
        return "redirect:" + local(back);
    }

    @PostMapping("/preferences/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Frame.THEMES.contains(theme)) {
            preferences.ifAvailable(kept -> kept.keepTheme(theme));
            keep(Frame.THEME_COOKIE, theme, request, response);
        }
        return "redirect:" + local(back);
    }

    /** The token of the session, for a page that was open while the person signed in again. */
    @GetMapping("/preferences/token")
    ResponseEntity<Map<String, String>> token(CsrfToken token) {
        if (access.currentActor().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("token", token.getToken()));
    }

    /** A path of this application and nothing else. */
    private static String local(String back) {
        return back.matches("/(?![/\\\\])[^\\s\\\\]*") ? back : "/";
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
