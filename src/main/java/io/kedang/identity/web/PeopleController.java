package io.kedang.identity.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.identity.ConfidentialityAgreements;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.Keeper;
import io.kedang.identity.ManagingPeople;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.Organisation;
import io.kedang.identity.PeopleList;
import io.kedang.identity.PersonDetails;
import io.kedang.identity.PersonRecord;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.PhoneNumber;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The administrator's pages about people. */
@Controller
@RequestMapping("/people")
@Needs(Permission.MANAGE_PEOPLE)
class PeopleController {

    private static final String FORM = "identity/person";

    private final ManagingPeople managing;
    private final PeopleList list;
    private final ConfidentialityAgreements agreements;
    private final Organisation organisation;
    private final Words words;
    private final OnceOnly onceOnly;

    PeopleController(
            ManagingPeople managing,
            PeopleList list,
            ConfidentialityAgreements agreements,
            Organisation organisation,
            Words words,
            OnceOnly onceOnly) {
        this.managing = managing;
        this.list = list;
        this.agreements = agreements;
        this.organisation = organisation;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String list(PeopleFilter filter, Model model) {
        PeopleList.Page page = list.list(filter.read());
        model.addAttribute(
                "concerns",
                agreements.keepers().stream().filter(Keeper::isConcern).count());
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "states",
                List.of(
                        new Choice("true", words.say("identity.state.active")),
                        new Choice("false", words.say("identity.state.left"))));
        model.addAttribute("choices", PersonChoices.of(organisation, words));
        model.addAttribute("next", page.next().map(filter::pageAfter).orElse(null));
        return "identity/people";
    }

    @GetMapping("/new")
    String newcomer(Model model) {
        return form(PersonForm.empty(), PersonChoices.of(organisation, words), model);
    }

    @PostMapping
    String add(
            @RequestParam UUID formKey,
            @ModelAttribute("person") PersonForm person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return act(
                person,
                response,
                model,
                details -> onceOnly.run(formKey, () -> {
                    OneUsePassword password = managing.add(details);
                    show(password, "identity.people.added", redirect);
                    return "redirect:/people/" + password.person();
                }));
    }

    @GetMapping("/{id}")
    String person(@PathVariable EmployeeId id, Model model) {
        PersonRecord record = managing.record(id);
        model.addAttribute("id", id);
        model.addAttribute("phone", record.phone().map(PhoneNumber::display).orElse(""));
        return form(PersonForm.of(record), choices(Optional.of(id)), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable EmployeeId id,
            @RequestParam UUID formKey,
            @ModelAttribute("person") PersonForm person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("id", id);
        return act(
                person,
                response,
                model,
                details -> onceOnly.run(formKey, () -> {
                    managing.change(id, person.version(), details);
                    redirect.addFlashAttribute("notice", "identity.people.changed");
                    return "redirect:/people/" + id;
                }));
    }

    @PostMapping("/{id}/password")
    String password(@PathVariable EmployeeId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            show(managing.giveOneUsePassword(id), "identity.people.password-given", redirect);
            return "redirect:/people/" + id;
        });
    }

    /** Does it with what was typed, or shows the form again with what is wrong. */
    private String act(PersonForm typed, HttpServletResponse response, Model model, Action action) {
        PersonChoices choices = choices(Optional.ofNullable((EmployeeId) model.getAttribute("id")));
        List<Problem> problems = new ArrayList<>();
        Optional<PersonDetails> details = typed.read(choices, problems);
        if (details.isPresent()) {
            try {
                return action.with(details.get());
            } catch (IdentityRefused refusal) {
                if (refusal.kind() == Refusal.Kind.CONFLICT) {
                    return conflict(typed, choices, response, model);
                }
                if (refusal.kind() != Refusal.Kind.INVALID) {
                    throw refusal;
                }
                problems.add(refusal.asProblem());
            } catch (ObjectOptimisticLockingFailureException e) {
                return conflict(typed, choices, response, model);
            }
        }
        response.setStatus(422);
        model.addAttribute("problems", problems);
        return form(typed, choices, model);
    }

    /** Someone else was faster: what was typed stays, beside what it says now; saving again is then on top of that. */
    private String conflict(PersonForm typed, PersonChoices choices, HttpServletResponse response, Model model) {
        EmployeeId id = (EmployeeId) model.getAttribute("id");
        PersonRecord now = managing.record(id);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("disagreements", Disagreement.between(typed, PersonForm.of(now), choices, words));
        return form(typed.basedOn(now.version()), choices, model);
    }

    private PersonChoices choices(Optional<EmployeeId> person) {
        return PersonChoices.of(
                organisation,
                words,
                person.map(managing::record)
                        .map(PersonForm::of)
                        .map(PersonForm::units)
                        .orElse(Set.of()));
    }

    private static String form(PersonForm person, PersonChoices choices, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("choices", choices);
        return FORM;
    }

    private static void show(OneUsePassword password, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("oneUsePassword", password.value());
        redirect.addFlashAttribute("notice", notice);
    }

    /** What to do with valid details. */
    private interface Action {
        String with(PersonDetails details);
    }

    /** The filter of the list, as it stands in the URL. */
    record PeopleFilter(String q, String role, String team, String active, String after) {

        PeopleFilter {
            q = q == null ? "" : q.strip();
            role = role == null ? "" : role;
            team = team == null ? "" : team;
            active = active == null ? "" : active;
            after = after == null ? "" : after;
        }

        public boolean isSet() {
            return !(q + role + team + active).isEmpty();
        }

        PeopleList.Filter read() {
            return new PeopleList.Filter(
                    Optional.of(q).filter(it -> !it.isEmpty() && it.indexOf('\0') < 0),
                    Optional.of(role).filter(PersonForm.allRoles()::contains).map(Role::valueOf),
                    Optional.of(team).flatMap(PeopleFilter::teamId),
                    Optional.of(active).filter(it -> !it.isEmpty()).map(Boolean::valueOf),
                    Optional.of(after).filter(it -> !it.isEmpty() && it.indexOf('\0') < 0));
        }

        String pageAfter(String login) {
            return UriComponentsBuilder.fromPath("/people")
                    .queryParam("q", "{q}")
                    .queryParam("role", "{role}")
                    .queryParam("team", "{team}")
                    .queryParam("active", "{active}")
                    .queryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(q, role, team, active, login)
                    .toUriString();
        }

        private static Optional<TeamId> teamId(String text) {
            try {
                return Optional.of(TeamId.of(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
