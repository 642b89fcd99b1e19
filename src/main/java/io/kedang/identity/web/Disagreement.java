package io.kedang.identity.web;

import io.kedang.page.Choice;
import io.kedang.page.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A field on which two administrators disagree, in words. */
record Disagreement(String label, String mine, String theirs) {

    private static final String NOTHING = "–";

    static List<Disagreement> between(PersonForm mine, PersonForm theirs, PersonChoices choices, Words words) {
        Map<String, String> saidByThem = said(theirs, choices, words);
        return said(mine, choices, words).entrySet().stream()
                .map(field ->
                        new Disagreement(words.say(field.getKey()), field.getValue(), saidByThem.get(field.getKey())))
                .filter(both -> !both.mine().equals(both.theirs()))
                .toList();
    }

    private static Map<String, String> said(PersonForm form, PersonChoices choices, Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("identity.name", form.name());
        said.put("identity.login", form.login());
        said.put("identity.email", form.email().isEmpty() ? NOTHING : form.email());
        said.put("identity.department", labels(List.of(form.department()), choices.departments(), words));
        said.put("identity.team", labels(List.of(form.team()), choices.teams(), words));
        said.put("identity.roles", labels(form.roles(), choices.roles(), words));
        said.put("identity.managed-teams", labels(form.managedTeams(), choices.teams(), words));
        said.put("identity.active", words.say(form.active() ? "page.yes" : "page.no"));
        return said;
    }

    private static String labels(Collection<String> codes, List<Choice> choices, Words words) {
        String labels = choices.stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(Choice::label)
                .collect(Collectors.joining(words.say("page.list.separator")));
        return labels.isEmpty() ? NOTHING : labels;
    }
}
