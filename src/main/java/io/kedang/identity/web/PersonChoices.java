package io.kedang.identity.web;

import io.kedang.identity.Organisation;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the administrator can choose from about a person. */
record PersonChoices(List<Choice> departments, List<Choice> teams, List<Choice> roles) {

    /** What is open. */
    static PersonChoices of(Organisation organisation, Words words) {
        return of(organisation, words, Set.of());
    }

    /** @param kept where the person is now, by code: offered although closed, so that the form loses nothing */
    static PersonChoices of(Organisation organisation, Words words, Set<String> kept) {
        return new PersonChoices(
                organisation.departments().stream()
                        .filter(department -> department.open()
                                || kept.contains(department.id().toString()))
                        .map(department -> new Choice(department.id().toString(), department.name()))
                        .toList(),
                organisation.teams().stream()
                        .filter(team -> team.open() || kept.contains(team.id().toString()))
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList(),
                PersonForm.allRoles().stream()
                        .map(role -> new Choice(role, words.say("access.role." + role)))
                        .toList());
    }

    Set<String> departmentCodes() {
        return codes(departments);
    }

    Set<String> teamCodes() {
        return codes(teams);
    }

    Set<String> roleCodes() {
        return codes(roles);
    }

    private static Set<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).collect(Collectors.toSet());
    }
}
