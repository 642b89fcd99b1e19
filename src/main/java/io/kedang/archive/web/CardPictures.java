package io.kedang.archive.web;

import io.kedang.page.Words;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.workflow.ProcessPicture;
import io.kedang.workflow.ProcessPictures;
import io.kedang.workflow.Stay;
import io.kedang.workflow.Stay.Outcome;
import io.kedang.worklist.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a card stands in the processes it goes through: who did each step and how long it took. */
@Component
class CardPictures {

    private static final int MOST = 5;

    private final ProcessPictures pictures;
    private final Durations durations;
    private final Words words;
    private final Clock clock;

    CardPictures(ProcessPictures pictures, Durations durations, Words words, Clock clock) {
        this.pictures = pictures;
        this.durations = durations;
        this.words = words;
        this.clock = clock;
    }

    /** The latest first: every case that is open, else the one that ended last. @param steps of one card, oldest first */
    List<ProcessPicture> of(List<Step> steps, Map<EmployeeId, String> names) {
        Map<Case, List<Step>> cases = steps.stream()
                .filter(step -> pictures.keys().contains(step.processKey()))
                .collect(Collectors.groupingBy(Case::of, LinkedHashMap::new, Collectors.toList()));
        List<Case> latestFirst = new ArrayList<>(cases.keySet());
        Collections.reverse(latestFirst);
        List<Case> open = latestFirst.stream()
                .filter(one ->
                        cases.get(one).stream().anyMatch(step -> step.endedAt().isEmpty()))
                .toList();
        return (open.isEmpty() ? latestFirst.stream().limit(1) : open.stream().limit(MOST))
                .map(one -> picture(one.process(), cases.get(one), names))
                .toList();
    }

    private record Case(String process, SubjectId subject) {

        static Case of(Step step) {
            return new Case(step.processKey(), step.subject());
        }
    }

    private ProcessPicture picture(String key, List<Step> steps, Map<EmployeeId, String> names) {
        Map<String, List<String>> notes = new HashMap<>();
        steps.forEach(step -> notes.put(step.step(), notes(step, names)));
        return pictures.ofCase(key, steps.stream().map(this::stay).toList(), notes);
    }

    private Stay stay(Step step) {
        return new Stay(step.step(), outcome(step));
    }

    private Outcome outcome(Step step) {
        if (step.endedAt().isPresent()) {
            return step.doneBy().isPresent() ? Outcome.DONE : Outcome.CUT_SHORT;
        }
        return step.dueAt().filter(due -> due.isBefore(clock.instant())).isPresent() ? Outcome.LATE : Outcome.OPEN;
    }

    private List<String> notes(Step step, Map<EmployeeId, String> names) {
        Instant until = step.endedAt().orElse(clock.instant());
        return List.of(who(step, names), durations.between(step.createdAt(), until));
    }

    private String who(Step step, Map<EmployeeId, String> names) {
        return step.doneBy()
                .or(step::assignee)
                .map(person -> words.acted(names, person, step.deputy()))
                .or(() -> step.group().map(group -> words.say("access.role." + group.split(":")[0])))
                .orElse("");
    }
}
