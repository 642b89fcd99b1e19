package io.kedang.page;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** What stands around every page: who is signed in, the menu, language and theme; the layout calls it as {@code frame}. */
@Component
public class Frame {

    /** Menu entries side by side; more than that fold. */
    private static final int IN_BAR = 7;

    /** Keeps the theme for someone who has not signed in yet. */
    public static final String THEME_COOKIE = "kedang-theme";

    /** The themes to choose from; {@code auto} follows the device. */
    public static final Set<String> THEMES = Set.of("light", "dark", "auto");

    private static final String HTMX = """
            {"includeIndicatorStyles":false,"allowEval":false,"selfRequestsOnly":true,"allowScriptTags":false,\
            "attributesToSettle":["class","width","height"],"historyCacheSize":0,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},\
            {"code":"422","swap":true},{"code":"[45]..","swap":false,"error":true}]}""";

    private final Access access;
    private final Languages languages;
    private final Words words;
    private final List<MenuEntry> entries;
    private final ObjectProvider<TopBarItems> topBar;
    private final ObjectProvider<PersonalLink> personal;
    private final ObjectProvider<Preferences> preferences;
    private final ObjectProvider<StandingIn> standingIn;

    Frame(
            Access access,
            Languages languages,
            Words words,
            ObjectProvider<MenuEntry> entries,
            ObjectProvider<TopBarItems> topBar,
            ObjectProvider<PersonalLink> personal,
            ObjectProvider<Preferences> preferences,
            ObjectProvider<StandingIn> standingIn) {
        this.access = access;
        this.languages = languages;
        this.words = words;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.topBar = topBar;
        this.personal = personal;
        this.preferences = preferences;
        this.standingIn = standingIn;
    }

    /** The person who is signed in, or null. */
    public @Nullable Actor getActor() {
        return access.currentActor().orElse(null);
    }

    /** Whom the person may act for today, but whom they act for now. */
    public List<Choice> getStandsInFor() {
        String now = access.currentActor().map(actor -> actor.id().toString()).orElse("");
        return standingIn.stream()
                .flatMap(offer -> offer.offered().stream())
                .filter(someone -> !someone.code().equals(now))
                .toList();
    }

    /** The last day on which the person may act for someone else as now; null while acting in person. */
    public @Nullable LocalDate getActingUntil() {
        return standingIn.stream()
                .flatMap(offer -> offer.until().stream())
                .findFirst()
                .orElse(null);
    }

    /** The person's roles in words. */
    public String getRoles() {
        return access.currentActor().map(Actor::roles).orElse(Set.of()).stream()
                .sorted()
                .map(role -> words.say("access.role." + role))
                .collect(Collectors.joining(words.say("page.list.separator")));
    }

    /** The menu entries of the person that stand in the bar; the {@link #getMore others} are behind one of their own. */
    public List<MenuEntry> getMenu() {
        List<MenuEntry> all = allEntries();
        return all.size() > IN_BAR + 1 ? all.subList(0, IN_BAR) : all;
    }

    /** What would crowd the bar; none for those with few entries. */
    public List<MenuEntry> getMore() {
        List<MenuEntry> all = allEntries();
        return all.subList(getMenu().size(), all.size());
    }

    /** Those that the person may use, from left to right; where several lead to one place, the first. */
    private List<MenuEntry> allEntries() {
        Map<String, MenuEntry> byPlace = new LinkedHashMap<>();
        access.currentActor().ifPresent(actor -> entries.stream()
                .filter(entry -> access.may(actor, entry.needs()))
                .forEach(entry -> byPlace.putIfAbsent(entry.href(), entry)));
        return List.copyOf(byPlace.values());
    }

    /** What modules put into the bar for the person. */
    public List<TopBarItem> getTopBar() {
        return access.currentActor()
                .map(actor -> topBar.orderedStream()
                        .flatMap(items -> items.of(actor).stream())
                        .toList())
                .orElse(List.of());
    }

    /** What else a person settles alone, for the page of own settings. */
    public List<PersonalLink> getPersonalLinks() {
        return personal.orderedStream().toList();
    }

    /** Whether the page lies under the menu entry, and under none that is closer to it. */
    public boolean current(MenuEntry entry) {
        String path = attributes().getRequest().getAttribute("currentPath") instanceof String text ? text : "";
        return lies(path, entry)
                && allEntries().stream()
                        .noneMatch(other -> other.href().length() > entry.href().length() && lies(path, other));
    }

    private static boolean lies(String path, MenuEntry entry) {
        return path.equals(entry.href()) || entry.href().length() > 1 && path.startsWith(entry.href() + "/");
    }

    public boolean isSearchable() {
        return access.may(Permission.READ_CARDS);
    }

    public String getLanguage() {
        return LocaleContextHolder.getLocale().toLanguageTag();
    }

    /** The languages to choose from, each in its own words. */
    public List<Choice> getLanguages() {
        return languages.offered().stream()
                .map(language -> new Choice(language.toLanguageTag(), language.getDisplayLanguage(language)))
                .toList();
    }

    public String getTheme() {
        var chosen = preferences.getIfAvailable();
        return (chosen == null ? Optional.<String>empty() : chosen.theme())
                .or(this::themeOfBrowser)
                .filter(THEMES::contains)
                .orElse("auto");
    }

    /** Whether single keys do something on this page. */
    public boolean isShortcuts() {
        var chosen = preferences.getIfAvailable();
        return chosen == null || chosen.shortcuts();
    }

    /** The configuration of htmx: nothing evaluated, nothing injected, no request elsewhere. */
    public String getHtmx() {
        return HTMX;
    }

    private Optional<String> themeOfBrowser() {
        return Optional.ofNullable(WebUtils.getCookie(attributes().getRequest(), THEME_COOKIE))
                .map(cookie -> cookie.getValue());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
