package io.kedang.home.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.CardQuery;
import io.kedang.archive.FindingCards;
import io.kedang.identity.ConfidentialityAgreements;
import io.kedang.identity.Keeper;
import io.kedang.notice.ReadingNotices;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.page.MenuEntry;
import io.kedang.worklist.WorkList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What to do now, what is late, what changed. */
@Controller
@Needs(Permission.WORK)
class HomeController {

    private static final int SHOWN = 8;
    private static final int NEWS = 5;
    private static final int CHANGED = 5;

    private final WorkList workList;
    private final FindingCards finding;
    private final ReadingNotices notices;
    private final ConfidentialityAgreements agreements;
    private final List<HomePart> parts;
    private final Access access;

    HomeController(
            WorkList workList,
            FindingCards finding,
            ReadingNotices notices,
            ConfidentialityAgreements agreements,
            List<HomePart> parts,
            Access access) {
        this.workList = workList;
        this.finding = finding;
        this.notices = notices;
        this.agreements = agreements;
        this.parts = parts;
        this.access = access;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("news", notices.latest(NEWS));
        model.addAttribute("counters", workList.counters());
        model.addAttribute("tasks", workList.next(SHOWN));
        model.addAttribute("reads", access.may(Permission.READ_CARDS));
        model.addAttribute("collects", access.may(Permission.COLLECT_CARDS));
        model.addAttribute("oversees", access.may(Permission.REASSIGN));
        model.addAttribute("manages", access.may(Permission.MANAGE_PEOPLE));
        model.addAttribute("concerns", concerns());
        List<HomePanel> panels = parts.stream()
                .flatMap(part -> part.now().stream())
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
        model.addAttribute("own", panels.stream().filter(HomePanel::isOwn).toList());
        model.addAttribute(
                "others", panels.stream().filter(panel -> !panel.isOwn()).toList());
        model.addAttribute(
                "changed",
                access.may(Permission.READ_CARDS)
                        ? finding
                                .find(new CardQuery(
                                        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                                .stream()
                                .limit(CHANGED)
                                .toList()
                        : List.of());
        return "home/home";
    }

    /** How many keepers of archives are not bound, or not for long: the administrator has something to do. */
    private long concerns() {
        return access.may(Permission.MANAGE_PEOPLE)
                ? agreements.keepers().stream().filter(Keeper::isConcern).count()
                : 0;
    }

    @Configuration
    static class Menu {

        @Bean
        MenuEntry homeEntry() {
            return new MenuEntry("home.menu", "/", "home", Permission.WORK, 10, "g h");
        }
    }
}
