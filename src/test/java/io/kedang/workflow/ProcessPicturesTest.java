package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.page.Languages;
import io.kedang.workflow.ProcessPicture.Entry;
import io.kedang.workflow.ProcessPicture.Label;
import io.kedang.workflow.ProcessPicture.Line;
import io.kedang.workflow.ProcessPicture.Shape;
import io.kedang.workflow.Stay.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

@KedangTest
class ProcessPicturesTest {

    private static final String COLLECT = "Task_collectCard";
    private static final String REVIEW = "Task_reviewCard";

    @Autowired
    private ProcessPictures pictures;

    @Autowired
    private Languages languages;

    @Autowired
    private MessageSource messages;

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @TestFactory
    Stream<DynamicTest> thePictureOfEveryModelMatchesItsElementsInEveryLanguage() {
        return ModelFiles.delivered().stream().filter(ModelFile::isProcess).flatMap(file -> languages.offered().stream()
                .map(language -> DynamicTest.dynamicTest(file.name() + " " + language, () -> {
                    LocaleContextHolder.setLocale(language);
                    matches(file.model(), pictures.complete(file.key()));
                    isInside(pictures.complete(file.key()));
                    isInside(pictures.ofAll(file.key(), Map.of()));
                    isLegible(pictures.ofAll(file.key(), Map.of()));
                })));
    }

    private void matches(BpmnModelInstance model, ProcessPicture picture) {
        assertThat(picture.shapes())
                .extracting(Shape::id)
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(picture.lines())
                .extracting(Line::id)
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
        assertThat(Stream.concat(
                        picture.labels().stream().map(Label::of),
                        picture.shapes().stream()
                                .filter(shape -> !shape.lines().isEmpty())
                                .map(Shape::id)))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                model.getModelElementsByType(FlowNode.class).stream(),
                                model.getModelElementsByType(SequenceFlow.class).stream())
                        .filter(Diagram::isNamed)
                        .map(element -> element.getId())
                        .toList());
        picture.labels().forEach(label -> assertThat(written(label))
                .isEqualTo(bare(messages.getMessage(
                        "process." + picture.key() + "." + label.of(), null, LocaleContextHolder.getLocale()))));
    }

    private static String written(Label label) {
        return bare(label.lines().stream().map(line -> line.text()).reduce("", String::concat));
    }

    private static String bare(String text) {
        return text.replace(" ", "");
    }

    private static void isInside(ProcessPicture picture) {
        Box seen = seen(picture);
        assertThat(picture.shapes()).allSatisfy(shape -> assertThat(seen.holds(shape.box()))
                .as(shape.id() + " is inside")
                .isTrue());
        assertThat(picture.labels()).allSatisfy(label -> assertThat(seen.holds(label.box()))
                .as(label.of() + " is inside")
                .isTrue());
        for (Shape one : picture.shapes()) {
            picture.shapes().stream()
                    .filter(other -> !other.id().equals(one.id()))
                    .filter(other -> !isOnEdge(other) && !isOnEdge(one))
                    .forEach(other -> assertThat(one.box().overlaps(other.box()))
                            .as(one.id() + " lies on " + other.id())
                            .isFalse());
        }
    }

    private static void isLegible(ProcessPicture picture) {
        for (Shape one : picture.shapes()) {
            assertThat(picture.labels()).noneMatch(label -> label.box().overlaps(one.box()));
        }
        for (Label one : picture.labels()) {
            assertThat(picture.labels())
                    .filteredOn(other -> other != one)
                    .as(one.of() + " lies on another name")
                    .noneMatch(other -> other.box().overlaps(one.box()));
        }
    }

    private static boolean isOnEdge(Shape shape) {
        return shape.form().equals("event") || shape.form().equals("hint");
    }

    private static Box seen(ProcessPicture picture) {
        String[] numbers = picture.canvas().viewBox().split(" ");
        return new Box(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]));
    }

    @Test
    void aCaseThatWasSentBackShowsItsWayAndWhatIsStillToCome() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        ProcessPicture picture = pictures.ofCase(
                "card-intake",
                List.of(
                        new Stay(COLLECT, Outcome.DONE),
                        new Stay(REVIEW, Outcome.DONE),
                        new Stay(COLLECT, Outcome.LATE)),
                Map.of(COLLECT, List.of("Li Ming", "2 days")));

        assertThat(css(picture, COLLECT)).contains("is-late");
        assertThat(css(picture, REVIEW)).contains("is-open");
        assertThat(taken(picture)).contains("Flow_begun", "Flow_handedIn", "Flow_reviewed", "Flow_sentBack");
        assertThat(taken(picture)).doesNotContain("Flow_approved", "Flow_withdrawn", "Flow_discarded");
        assertThat(picture.description()).contains("Collect card: late").contains("Review card: still to come");
    }

    @Test
    void aWithdrawnCardWentByTheWithdrawal() {
        ProcessPicture picture = pictures.ofCase(
                "card-intake",
                List.of(
                        new Stay(COLLECT, Outcome.DONE),
                        new Stay(REVIEW, Outcome.CUT_SHORT),
                        new Stay(COLLECT, Outcome.OPEN)),
                Map.of());

        assertThat(taken(picture)).contains("Flow_withdrawn").doesNotContain("Flow_sentBack", "Flow_reviewed");
    }

    @Test
    void aRejectedCardHasComeToItsEndAndLeftTheOtherStepsOut() {
        ProcessPicture picture = pictures.ofCase(
                "card-intake", List.of(new Stay(COLLECT, Outcome.DONE), new Stay(REVIEW, Outcome.DONE)), Map.of());

        assertThat(taken(picture)).contains("Flow_rejected").doesNotContain("Flow_approved");
        assertThat(css(picture, "EndEvent_rejected")).contains("is-taken");
        assertThat(css(picture, "Task_enterCard")).contains("is-spared");
    }

    @Test
    void theListSaysWhatThePictureSays() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        ProcessPicture picture = pictures.ofAll("card-intake", Map.of());

        assertThat(picture.entries())
                .filteredOn(entry -> !entry.aside())
                .extracting(Entry::name)
                .containsExactly("Card begun", "Collect card", "Review card", "Enter card", "Open account");
        assertThat(picture.entries())
                .filteredOn(entry -> entry.step().equals(REVIEW))
                .flatExtracting(Entry::ways)
                .contains(
                        "What did the review decide? · approved → Enter card",
                        "What did the review decide? · sent back → Collect card",
                        "Withdrawn → Collect card");
    }

    private static List<String> taken(ProcessPicture picture) {
        return picture.lines().stream()
                .filter(line -> line.css().contains("is-taken"))
                .map(Line::id)
                .toList();
    }

    private static String css(ProcessPicture picture, String node) {
        return picture.shapes().stream()
                .filter(shape -> shape.id().equals(node))
                .findFirst()
                .orElseThrow()
                .css();
    }
}
