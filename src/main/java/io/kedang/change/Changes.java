package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.card.CardContent;
import io.kedang.card.Merge;
import io.kedang.card.Merged;
import io.kedang.card.Proposals;
import io.kedang.card.Revision;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The changes with what they say, whoever asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Changes {

    private final ChangeRecords records;
    private final ProposedTexts texts;
    private final Proposals proposals;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Changes(
            ChangeRecords records,
            ProposedTexts texts,
            Proposals proposals,
            JdbcClient jdbc,
            Access access,
            Clock clock) {
        this.records = records;
        this.texts = texts;
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    ReportedChange get(ChangeId id) {
        return records.findById(id.value()).orElseThrow(ChangeRefused::notFound);
    }

    /** The card that it is about: to hold it before the change is read. */
    CardId card(ChangeId id) {
        return jdbc.sql("select card_id from card_change where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(CardId::new)
                .orElseThrow(ChangeRefused::notFound);
    }

    ReportedChange forUpdate(ChangeId id) {
        return records.findForUpdate(id.value()).orElseThrow(ChangeRefused::notFound);
    }

    void keep(ReportedChange change) {
        records.saveAndFlush(change);
    }

    List<ReportedChange> openOn(CardId card) {
        return records.openOn(List.of(card.value()));
    }

    /** The revision that it departs from. */
    CardContent base(ReportedChange change) {
        return proposals.revision(change.card(), change.base()).content();
    }

    Map<String, String> texts(ReportedChange change) {
        return texts.of(change.id());
    }

    /** The whole card as it would be. */
    CardContent proposed(ReportedChange change) {
        return base(change).with(texts(change)).consented();
    }

    /** How it stands on a later revision. */
    Merged on(Revision live, ReportedChange change) {
        return Merge.of(base(change), texts(change), live.content());
    }

    void write(ReportedChange change, Map<String, String> proposed) {
        keep(change);
        texts.write(change.id(), proposed);
    }

    /** Lets it stand on the live revision with what is proposed there. */
    void move(ReportedChange change, Revision live, Map<String, String> proposed) {
        change.moveTo(live, clock.instant());
        write(
                change,
                Merge.changes(live.content(), live.content().with(proposed).consented()));
    }

    /** Freezes it as it is. */
    Revision freeze(ReportedChange change) {
        Revision revision = proposals.freeze(change.card(), proposed(change), change.holder());
        jdbc.sql("insert into card_change_revision (change_id, card_id, revision) values (?, ?, ?)")
                .params(change.id().value(), change.card().value(), revision.number())
                .update();
        return revision;
    }

    void end(ReportedChange change) {
        keep(change);
        texts.forget(change.id());
    }

    /** Notes the deputy who acts, if one does: it is that person's work too. */
    void noteDeputy(ChangeId change) {
        access.currentActor().flatMap(Actor::by).ifPresent(deputy -> noteWriter(change, deputy));
    }

    void noteWriter(ChangeId change, EmployeeId person) {
        jdbc.sql("insert into card_change_writer (change_id, person) values (?, ?) on conflict do nothing")
                .params(change.value(), person.value())
                .update();
    }

    /** Who wrote on it beside its holder. */
    Set<EmployeeId> otherWriters(ReportedChange change) {
        Set<EmployeeId> writers = jdbc
                .sql("select person from card_change_writer where change_id = ?")
                .param(change.id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(EmployeeId::new)
                .collect(Collectors.toCollection(HashSet::new));
        writers.add(change.proposer());
        writers.remove(change.holder());
        return writers;
    }

    /** @throws ChangeRefused when it is the work of the person who acts, or of the deputy who acts for that person */
    void requireOtherEyes(ReportedChange change, Actor actor) {
        Set<EmployeeId> writers = otherWriters(change);
        writers.add(change.holder());
        if (actor.persons().stream().anyMatch(writers::contains)) {
            throw ChangeRefused.ownChange();
        }
    }
}
