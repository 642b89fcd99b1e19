package io.kedang.intake;

import io.kedang.card.CardRefused;
import io.kedang.card.OpenedRevisions;
import io.kedang.card.OpenedRevisions.Opened;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.worklist.BulkAction;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing several cards at once, each as it was read: only where the reviewer has opened exactly this revision since
 * it came to review. A card that comes back from the clerk unchanged is opened again, for the reason it came back.
 */
@Component
class ApprovingSeveral implements BulkAction {

    private final Reviewing reviewing;
    private final OpenedRevisions opened;
    private final WorkList workList;

    ApprovingSeveral(Reviewing reviewing, OpenedRevisions opened, WorkList workList) {
        this.reviewing = reviewing;
        this.opened = opened;
        this.workList = workList;
    }

    @Override
    public String formKey() {
        return Reviewing.FORM;
    }

    @Override
    public String word() {
        return "approve";
    }

    @Override
    public String messageKey() {
        return "intake.approve-several";
    }

    /** The digests of what was opened. */
    @Override
    @Transactional(readOnly = true)
    public Map<TaskId, String> evidence(Collection<OpenTask> tasks) {
        Map<CardId, Opened> latest =
                opened.latest(tasks.stream().map(OpenTask::requireCard).toList());
        return tasks.stream()
                .filter(task -> isRead(task, latest))
                .collect(Collectors.toMap(
                        OpenTask::id,
                        task -> latest.get(task.requireCard()).digest().hex()));
    }

    private static boolean isRead(OpenTask task, Map<CardId, Opened> latest) {
        Opened reading = latest.get(task.requireCard());
        return reading != null && !reading.at().isBefore(task.createdAt());
    }

    /** Whether the revision is still the one whose digest was posted, signing itself asks. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(TaskId id, String evidence) {
        OpenTask task = workList.open(id);
        if (!isRead(task, opened.latest(List.of(task.requireCard())))) {
            throw IntakeRefused.notOpened();
        }
        reviewing.approve(id, digest(evidence));
    }

    private static Digest digest(String hex) {
        try {
            return Digest.ofHex(hex);
        } catch (IllegalArgumentException none) {
            throw CardRefused.notWhatWasSeen();
        }
    }
}
