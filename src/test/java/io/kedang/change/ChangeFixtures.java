package io.kedang.change;

import io.kedang.card.CardContent;
import io.kedang.card.CardForm;
import io.kedang.card.Field;
import io.kedang.card.ReadingCards;
import io.kedang.card.Revision;
import io.kedang.card.Seen;
import io.kedang.freshness.Evidence;
import io.kedang.identity.ActingAs;
import io.kedang.intake.Reason;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes at each step, brought there by the people of the demonstration as in life. */
@Component
public class ChangeFixtures {

    private final ActingAs actingAs;
    private final ReportingChanges reporting;
    private final HandingInChanges handingIn;
    private final ReviewingChanges reviewing;
    private final EnteringChanges entering;
    private final OpenChanges open;
    private final ReadingCards reading;
    private final WorkList workList;
    private final JdbcClient jdbc;

    ChangeFixtures(
            ActingAs actingAs,
            ReportingChanges reporting,
            HandingInChanges handingIn,
            ReviewingChanges reviewing,
            EnteringChanges entering,
            OpenChanges open,
            ReadingCards reading,
            WorkList workList,
            JdbcClient jdbc) {
        this.actingAs = actingAs;
        this.reporting = reporting;
        this.handingIn = handingIn;
        this.reviewing = reviewing;
        this.entering = entering;
        this.open = open;
        this.reading = reading;
        this.workList = workList;
        this.jdbc = jdbc;
    }

    /** A change in someone's hand. */
    public ChangeId written(String login, CardId card, Map<String, String> texts) {
        ChangeId change = actingAs.call(login, () -> reporting.begin(card));
        write(login, change, texts);
        return change;
    }

    void write(String login, ChangeId change, Map<String, String> texts) {
        actingAs.run(login, () -> {
            ChangeDraft draft = reporting.open(change);
            reporting.save(change, texts, new Seen(draft.version(), UUID.randomUUID()));
        });
    }

    /** A change that is handed in. */
    public ChangeId proposed(String login, CardId card, Map<String, String> texts) {
        ChangeId change = written(login, card, texts);
        handIn(login, change);
        return change;
    }

    public boolean handIn(String login, ChangeId change) {
        return actingAs.call(login, () -> handingIn.handIn(change, with(reporting.open(change), "客户来电告知")));
    }

    static HandIn with(ChangeDraft draft, String reason) {
        return new HandIn(draft.version(), new Reason(reason), Evidence.PHONE, Optional.empty());
    }

    public void sign(ChangeId change) {
        actingAs.run("manager1", () -> reviewing.approve(task(change), digest(change)));
    }

    public void enter(ChangeId change) {
        actingAs.run("clerk1", () -> entering.enter(task(change), digest(change), keyed(change), Optional.empty()));
    }

    /** The critical numbers as proposed. */
    Map<String, String> keyed(ChangeId change) {
        CardContent content = revision(change).content();
        Map<String, String> keyed = new HashMap<>();
        CardForm.fields().stream().filter(Field::critical).map(Field::path).forEach(path -> content.text(path)
                .ifPresent(text -> keyed.put(path, text)));
        return keyed;
    }

    OpenTask openTask(ChangeId change) {
        return workList.current(change.subject())
                .orElseThrow(() -> new AssertionError("nothing is to be done about " + change));
    }

    public TaskId task(ChangeId change) {
        return openTask(change).id();
    }

    Digest digest(ChangeId change) {
        return revision(change).digest();
    }

    /** Its latest frozen revision, as the leader sees it. */
    Revision revision(ChangeId change) {
        Map<String, Object> row = jdbc.sql("select card_id, revision from card_change where id = ?")
                .param(change.value())
                .query()
                .singleRow();
        return actingAs.call(
                "leader1", () -> reading.revision(new CardId((UUID) row.get("card_id")), (int) row.get("revision")));
    }

    ChangeState state(ChangeId change) {
        return ChangeState.valueOf(jdbc.sql("select state from card_change where id = ?")
                .param(change.value())
                .query(String.class)
                .single());
    }

    List<OpenChange> openOn(CardId card) {
        return open.on(List.of(card)).getOrDefault(card, List.of());
    }
}
