package io.kedang.card;

import io.kedang.page.Choice;
import io.kedang.page.Problem;
import java.util.List;

/**
 * A field as a page shows it, for reading or writing.
 *
 * @param text as typed or spelt; blank when there is none
 * @param shown as read: with unit, label or grouping
 * @param choices what can be chosen, for selects and checks
 * @param problems what is wrong or missing
 * @param doubts what is doubtful
 * @param reason why a doubtful value is right all the same; blank when there is none
 * @param remark of the reviewer; blank when there is none
 */
public record FieldView(
        Field<?> field,
        String path,
        String text,
        String shown,
        List<Choice> choices,
        List<Problem> problems,
        List<Problem> doubts,
        String reason,
        String remark) {

    public String reasonPath() {
        return FieldPath.reasonFor(path);
    }

    public String labelKey() {
        return field.messageKey();
    }

    public String hintKey() {
        return field.hintKey().orElse("");
    }

    public String widget() {
        return field.kind().widget().name();
    }

    public boolean required() {
        return field.required();
    }

    public int maxLength() {
        return field.kind().maxLength();
    }

    /** The codes chosen, where several may be. */
    public List<String> chosen() {
        return text.isBlank() ? List.of() : List.of(text.split(","));
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean isMarked() {
        return !problems.isEmpty() || !doubts.isEmpty() || !remark.isBlank();
    }
}
