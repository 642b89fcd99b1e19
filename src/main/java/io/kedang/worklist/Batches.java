package io.kedang.worklist;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts on several tasks at once. Each is done in a transaction of its own, with the checks that it has alone: where
 * one is refused, the others are done all the same, and each has its own result.
 */
@Component
public class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    private final WorkList workList;
    private final ObjectProvider<BulkAction> actions;
    private final BatchRows rows;
    private final TransactionTemplate transaction;
    private final Access access;

    Batches(
            WorkList workList,
            ObjectProvider<BulkAction> actions,
            BatchRows rows,
            TransactionTemplate transaction,
            Access access) {
        this.workList = workList;
        this.actions = actions;
        this.rows = rows;
        this.transaction = transaction;
        this.access = access;
    }

    /**
     * Does what is ordered, task by task. Not to be called in a transaction.
     *
     * @param id the key of the form: who orders it a second time gets the results of the first
     * @throws TaskRefused when there is no such action, or the id is someone else's (404)
     */
    public void carryOut(UUID id, BatchOrder order) {
        access.require(Permission.WORK);
        Consumer<TaskId> act = act(order);
        if (rows.begin(id, access.actor().id(), order)) {
            order.tasks().forEach(task -> carryOut(id, task, act));
            rows.end(id);
        }
    }

    private void carryOut(UUID id, TaskId task, Consumer<TaskId> act) {
        try {
            transaction.executeWithoutResult(status -> {
                act.accept(task);
                rows.done(id, task);
            });
        } catch (Refusal refusal) {
            rows.refused(id, task, refusal);
        } catch (RuntimeException e) {
            // such as someone else at the same task in the same moment: the others still have their turn
            LOG.warn("Task {} of batch {} failed", task, id, e);
            rows.failed(id, task, workList.mayOpen(task));
        }
    }

    private Consumer<TaskId> act(BatchOrder order) {
        return switch (order.action()) {
            case "claim" -> workList::claim;
            case "release" -> workList::release;
            case "reassign" -> {
                access.require(Permission.REASSIGN);
                EmployeeId to = order.to().orElseThrow(TaskRefused::nobodyChosen);
                yield task -> workList.reassign(task, to);
            }
            default -> {
                BulkAction action = named(order.action()).orElseThrow(TaskRefused::notFound);
                yield task -> action.act(task, order.evidence().getOrDefault(task, ""));
            }
        };
    }

    private Optional<BulkAction> named(String word) {
        return actions.stream().filter(action -> action.word().equals(word)).findFirst();
    }

    /** What can be done to several of these lines at once. One query for each feature that has an action among them. */
    public List<BatchOffer> offers(Collection<TaskLine> lines) {
        List<BatchOffer> offers = new ArrayList<>();
        own("claim", lines, TaskLine::claimable).ifPresent(offers::add);
        own("release", lines, TaskLine::releasable).ifPresent(offers::add);
        own("reassign", lines, TaskLine::reassignable).ifPresent(offers::add);
        actions.orderedStream()
                .flatMap(action -> ofFeature(action, lines).stream())
                .forEach(offers::add);
        return offers;
    }

    private static Optional<BatchOffer> own(String word, Collection<TaskLine> lines, Predicate<TaskLine> fits) {
        Set<TaskId> tasks =
                lines.stream().filter(fits).map(line -> line.task().id()).collect(Collectors.toUnmodifiableSet());
        return Optional.of(new BatchOffer(word, "worklist.bulk." + word, tasks, Map.of(), false))
                .filter(offer -> !offer.tasks().isEmpty());
    }

    private static Optional<BatchOffer> ofFeature(BulkAction action, Collection<TaskLine> lines) {
        List<OpenTask> tasks = lines.stream()
                .filter(TaskLine::workable)
                .map(TaskLine::task)
                .filter(task -> task.formKey().equals(action.formKey()))
                .toList();
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new BatchOffer(
                        action.word(),
                        action.messageKey(),
                        tasks.stream().map(OpenTask::id).collect(Collectors.toUnmodifiableSet()),
                        action.evidence(tasks),
                        true));
    }

    /** What came of it, for the person who ordered it. */
    public Optional<Batch> find(UUID id) {
        access.require(Permission.WORK);
        return rows.find(id, access.actor().id());
    }

    /** Where the texts of the batch's action begin. */
    public String messageKey(Batch batch) {
        return named(batch.action()).map(BulkAction::messageKey).orElse("worklist.bulk." + batch.action());
    }
}
