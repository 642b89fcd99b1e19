package io.kedang.workflow;

import io.kedang.page.Words;
import io.kedang.workflow.Mark.State;
import io.kedang.workflow.ProcessPicture.Entry;
import io.kedang.workflow.ProcessPicture.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Draws the delivered processes in the language of the request. A case that began under an earlier version of its
 * process is drawn on the newest: steps that it no longer has are left out.
 */
@Component
public class ProcessPictures {

    /** Read when the first picture is asked for: a start need not wait for it. */
    private final SingletonSupplier<Map<String, Diagram>> diagrams = SingletonSupplier.of(ProcessPictures::read);

    private final Words words;

    ProcessPictures(Words words) {
        this.words = words;
    }

    private static Map<String, Diagram> read() {
        Map<String, Diagram> read = new TreeMap<>();
        ModelFiles.delivered().stream()
                .filter(ModelFile::isProcess)
                .forEach(file -> read.put(file.key(), Diagram.of(file)));
        return read;
    }

    /** The processes in which people have something to do. */
    public List<String> keys() {
        return diagrams.obtain().values().stream()
                .filter(diagram -> diagram.nodes().values().stream().anyMatch(DiagramNode::isTask))
                .map(Diagram::key)
                .toList();
    }

    /**
     * Where one case stands.
     *
     * @param stays the steps at which it has been, oldest first, the open ones last
     * @param notes by step: who, how long; one or two short texts
     */
    public ProcessPicture ofCase(String key, List<Stay> stays, Map<String, List<String>> notes) {
        Diagram diagram = diagram(key);
        Map<String, Mark> marks = new HashMap<>();
        new Standing(diagram, stays).states().forEach((step, state) -> {
            List<String> said = state == State.NONE ? List.of() : notes.getOrDefault(step, List.of());
            marks.put(step, new Mark(state, said, List.of()));
        });
        return picture(diagram.essence(), marks, Route.of(diagram, stays));
    }

    /** The whole flow. @param badges by step: how many are there, each leading to them */
    public ProcessPicture ofAll(String key, Map<String, List<Mark.Badge>> badges) {
        Map<String, Mark> marks = new HashMap<>();
        badges.forEach((step, ofStep) -> marks.put(step, new Mark(State.NONE, List.of(), ofStep)));
        return picture(diagram(key).essence(), marks, Set.of());
    }

    /** Everything that the model holds, reminders and escalations too. */
    public ProcessPicture complete(String key) {
        return picture(diagram(key), Map.of(), Set.of());
    }

    private ProcessPicture picture(Diagram diagram, Map<String, Mark> marks, Set<String> taken) {
        UnaryOperator<String> name = id -> words.say("process." + diagram.key() + "." + id);
        Locale locale = LocaleContextHolder.getLocale();
        Drawing drawing = new Drawing(diagram, marks, taken, name, locale);
        List<Label> labels = drawing.labels();
        List<Entry> entries = new StepList(diagram, marks, name, words::say).entries();
        boolean linked = marks.values().stream().anyMatch(mark -> !mark.badges().isEmpty());
        return new ProcessPicture(
                diagram.key(),
                words.say("process." + diagram.key()),
                description(entries),
                drawing.canvas(labels),
                linked,
                drawing.lines(),
                drawing.shapes(),
                labels,
                entries);
    }

    private static String description(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.mark().equals(Mark.PLAIN))
                .map(ProcessPictures::said)
                .collect(Collectors.joining("; "));
    }

    private static String said(Entry entry) {
        String numbers = entry.mark().badges().stream().map(Mark.Badge::label).collect(Collectors.joining(", "));
        return entry.name() + ": " + entry.state() + numbers;
    }

    private Diagram diagram(String key) {
        Diagram diagram = diagrams.obtain().get(key);
        if (diagram == null) {
            throw new IllegalArgumentException("There is no process " + key);
        }
        return diagram;
    }
}
