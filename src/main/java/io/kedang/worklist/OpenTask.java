package io.kedang.worklist;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.util.Optional;

/**
 * A task that waits for someone.
 *
 * @param processKey the model's key, such as {@code card-intake}; with the step the key of its label:
 *     {@code process.<processKey>.<step>}
 * @param step the element of the model, such as {@code Task_reviewCard}
 * @param formKey names the {@link TaskPage} that shows it, such as {@code card-intake/review}
 * @param subject what it is about: the business key of its process instance
 * @param card the card that it is about; empty when it is about several or none
 * @param title the customer's name, or what the subject is called
 * @param team the team whose manager oversees it
 * @param group the candidate group, such as {@code CLERK} or {@code SALES_MANAGER:<team>}; empty when assigned by the model
 */
public record OpenTask(
        TaskId id,
        String processKey,
        String step,
        String formKey,
        SubjectId subject,
        Optional<CardId> card,
        String title,
        TeamId team,
        Optional<String> group,
        Optional<EmployeeId> assignee,
        Instant createdAt,
        Optional<Instant> dueAt) {

    /**
     * The card that it is about.
     *
     * @throws TaskRefused when it is about none (404)
     */
    public CardId requireCard() {
        return card.orElseThrow(TaskRefused::notFound);
    }

    /** The message key of the step's name. */
    public String labelKey() {
        return "process." + processKey + "." + step;
    }

    OpenTask heldBy(Optional<EmployeeId> person) {
        return new OpenTask(id, processKey, step, formKey, subject, card, title, team, group, person, createdAt, dueAt);
    }
}
