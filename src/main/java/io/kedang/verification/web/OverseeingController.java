package io.kedang.verification.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.page.MenuEntry;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.verification.CheckCursor;
import io.kedang.verification.CheckId;
import io.kedang.verification.CheckLine;
import io.kedang.verification.CheckLines;
import io.kedang.verification.CheckRefused;
import io.kedang.verification.MonthlyCheck;
import io.kedang.verification.OverseeingChecks;
import io.kedang.verification.ReadingChecks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the salespeople have checked, in a month or in a week of it; and one check, for its keeper or to be looked at. */
@Controller
class OverseeingController {

    private final OverseeingChecks overseeing;
    private final ReadingChecks reading;
    private final CheckListing listing;
    private final People people;
    private final Access access;
    private final Clock clock;

    OverseeingController(
            OverseeingChecks overseeing,
            ReadingChecks reading,
            CheckListing listing,
            People people,
            Access access,
            Clock clock) {
        this.overseeing = overseeing;
        this.reading = reading;
        this.listing = listing;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/checks")
    @Needs(Permission.SEE_KEEPING)
    String list(
            @RequestParam(required = false) String month,
            @RequestParam(required = false) String week,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Span span = Span.of(month, week, today);
        Optional<CheckCursor> cursor = CheckCursor.of(after);
        CheckLines found =
                span.monday() == null ? overseeing.of(span.month(), cursor) : overseeing.ofWeek(span.monday(), cursor);
        Map<TeamId, String> teams = new HashMap<>();
        people.teams().forEach(team -> teams.put(team.id(), team.name()));
        model.addAttribute("span", span);
        model.addAttribute("week", span.isWeek());
        model.addAttribute("toWeek", span.asWeek(today));
        model.addAttribute("today", today);
        model.addAttribute("lines", found.lines());
        model.addAttribute(
                "next", found.next().map(CheckCursor::text).map(span::page).orElse(null));
        model.addAttribute("teams", teams);
        model.addAttribute("names", names(found.lines().stream().map(CheckLine::check)));
        return "verification/checks";
    }

    /** The keeper goes through an open one; else it is looked at. */
    @GetMapping("/checks/{id}")
    @Needs({Permission.KEEP_CARDS, Permission.SEE_KEEPING})
    String check(
            @PathVariable CheckId id,
            @RequestParam(required = false) String part,
            @RequestParam(required = false) String after,
            Model model) {
        Optional<MonthlyCheck> own = own(id);
        CheckAddress address = CheckAddress.of(id, part, after);
        if (own.filter(MonthlyCheck::isOpen).isPresent()) {
            return listing.toGoThrough(own.get(), address, model);
        }
        MonthlyCheck check = own.orElseGet(() -> overseeing.check(id));
        listing.lay(
                check,
                address,
                own.isPresent()
                        ? reading.cards(id, address.part(), address.after())
                        : overseeing.cards(id, address.part(), address.after()),
                model);
        model.addAttribute("progress", own.isPresent() ? reading.progress(id) : overseeing.progress(id));
        model.addAttribute("names", names(Stream.of(check)));
        return "verification/check";
    }

    private Optional<MonthlyCheck> own(CheckId id) {
        if (!access.may(Permission.KEEP_CARDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.open(id));
        } catch (CheckRefused notOwn) {
            if (access.may(Permission.SEE_KEEPING)) {
                return Optional.empty();
            }
            throw notOwn;
        }
    }

    private Map<EmployeeId, String> names(Stream<MonthlyCheck> checks) {
        return people.names(checks.flatMap(check -> Stream.of(check.employee(), check.keeper()))
                .distinct()
                .toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuEntry checksEntry() {
            return new MenuEntry("verification.menu", "/checks", "checklist", Permission.SEE_KEEPING, 40);
        }
    }
}
