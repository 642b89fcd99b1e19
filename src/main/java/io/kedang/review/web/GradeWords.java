package io.kedang.review.web;

import io.kedang.grading.AbcClass;
import io.kedang.grading.Aspect;
import io.kedang.grading.Grade;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.Loyalty;
import io.kedang.grading.Reason;
import io.kedang.grading.RiskClass;
import io.kedang.grading.Weight;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Grades in the reader's words. */
@Component
class GradeWords {

    private final Words words;

    GradeWords(Words words) {
        this.words = words;
    }

    /** A kind of classes: how it is posted, and what there is to choose. */
    record Scale(String name, String labelKey, Function<Grade, Enum<?>> of, List<Choice> choices) {

        public String code(Grade grade) {
            return of.apply(grade).name();
        }
    }

    List<Scale> scales() {
        return List.of(
                scale("importance", Aspect.IMPORTANCE, Grade::importance, Importance.values(), Importance::messageKey),
                scale("level", Aspect.LEVEL, Grade::level, Level.values(), letter -> ""),
                scale("abc", Aspect.ABC, Grade::abc, AbcClass.values(), letter -> ""),
                scale("weight", Aspect.WEIGHT, Grade::weight, Weight.values(), Weight::messageKey),
                scale("loyalty", Aspect.LOYALTY, Grade::loyalty, Loyalty.values(), Loyalty::messageKey),
                scale("risk", Aspect.RISK, Grade::risk, RiskClass.values(), RiskClass::messageKey));
    }

    private <E extends Enum<E>> Scale scale(
            String name, Aspect aspect, Function<Grade, Enum<?>> of, E[] all, Function<E, String> key) {
        return new Scale(
                name,
                aspect.messageKey(),
                of,
                Arrays.stream(all)
                        .map(one -> new Choice(one.name(), label(one.name(), key.apply(one))))
                        .toList());
    }

    /** A letter is the same in every language. */
    String label(String code, String messageKey) {
        return messageKey.isEmpty() ? code : words.say(messageKey);
    }

    List<ClassView> compared(Optional<Grade> before, Grade after) {
        return scales().stream()
                .map(scale -> new ClassView(
                        scale.labelKey(),
                        before.map(grade -> label(scale, scale.code(grade))).orElse(""),
                        label(scale, scale.code(after))))
                .toList();
    }

    private static String label(Scale scale, String code) {
        return scale.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    String say(Reason reason) {
        return words.say(reason.messageKey(), reason.arguments());
    }
}
