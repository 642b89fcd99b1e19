package io.kedang.identity.web;

import io.kedang.access.OpenToAll;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.MyRecord;
import io.kedang.identity.MySettings;
import io.kedang.identity.OwnContact;
import io.kedang.identity.SignedIn;
import io.kedang.page.Choice;
import io.kedang.page.Frame;
import io.kedang.page.Languages;
import io.kedang.page.OnceOnly;
import io.kedang.page.Words;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person settles alone: language, theme, password. */
@Controller
@RequestMapping("/me")
@OpenToAll
class MeController {

    private final MySettings settings;
    private final Languages languages;
    private final Words words;
    private final SessionOfPerson session;
    private final OnceOnly onceOnly;
    private final MyRecord record;
    private final OwnContact contact;

    MeController(
            MySettings settings,
            Languages languages,
            Words words,
            SessionOfPerson session,
            OnceOnly onceOnly,
            MyRecord record,
            OwnContact contact) {
        this.settings = settings;
        this.languages = languages;
        this.words = words;
        this.session = session;
        this.onceOnly = onceOnly;
        this.record = record;
        this.contact = contact;
    }

    @GetMapping
    String settings(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("language", me.language().map(Locale::toLanguageTag).orElse(""));
        model.addAttribute(
                "themes",
                Stream.of("light", "dark", "auto")
                        .map(theme -> new Choice(theme, words.say("page.theme." + theme)))
                        .toList());
        model.addAttribute("contact", ContactForm.of(contact.mine()));
        model.addAttribute("record", record.latest());
        return "identity/me";
    }

    @PostMapping
    String settings(
            @RequestParam String language,
            @RequestParam String theme,
            @RequestParam(defaultValue = "false") boolean shortcuts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        settings.choose(languages.offered(language), Frame.THEMES.contains(theme) ? theme : "auto", shortcuts);
        forget(Languages.COOKIE, response);
        forget(Frame.THEME_COOKIE, response);
        redirect.addFlashAttribute("notice", "identity.me.saved");
        return "redirect:/me";
    }

    @GetMapping("/password")
    String password(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("given", record.passwordGiven().orElse(null));
        return "identity/password";
    }

    @PostMapping("/password")
    String password(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID formKey,
            PasswordForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            form.requireTypedTwice();
            AtomicReference<Optional<SignedIn>> changed = new AtomicReference<>(Optional.empty());
            String view = onceOnly.run(formKey, () -> {
                changed.set(Optional.of(settings.changePassword(form.current(), form.chosen())));
                redirect.addFlashAttribute("notice", "identity.password.changed");
                return "redirect:/";
            });
            changed.get().ifPresent(person -> session.goOnAs(person, request, response));
            return view;
        } catch (IdentityRefused refusal) {
            response.setStatus(422);
            model.addAttribute("problems", List.of(refusal.asProblem()));
            return password(me, model);
        }
    }

    /** For the script of a page that outlived its session: the token that forms need now. */
    @GetMapping("/token")
    @ResponseBody
    TokenNow token(CsrfToken token) {
        return new TokenNow(token.getHeaderName(), token.getParameterName(), token.getToken());
    }

    private static void forget(String name, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    record TokenNow(String header, String parameter, String token) {}

    /** Passwords are taken as typed, spaces included. */
    record PasswordForm(
            @Nullable String current,
            @Nullable String chosen,
            @Nullable String again) {

        PasswordForm {
            current = Objects.requireNonNullElse(current, "");
            chosen = Objects.requireNonNullElse(chosen, "");
            again = Objects.requireNonNullElse(again, "");
        }

        void requireTypedTwice() {
            if (!chosen.equals(again)) {
                throw IdentityRefused.passwordsDiffer();
            }
        }
    }
}
