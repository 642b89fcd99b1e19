package io.kedang.risk;

import io.kedang.access.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The exit criteria of watches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Criteria {

    static final int MOST = 10;

    private final JdbcClient jdbc;

    Criteria(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RiskRefused when there is none, one is too long or there are too many (422) */
    void set(WatchId watch, List<String> texts) {
        if (texts.isEmpty() || texts.stream().anyMatch(text -> text.isBlank() || text.length() > Criterion.LONGEST)) {
            throw RiskRefused.noCriterion();
        }
        if (texts.size() > MOST) {
            throw RiskRefused.tooMany(MOST);
        }
        for (int place = 0; place < texts.size(); place++) {
            jdbc.sql("insert into risk_criterion (id, watch, place, text) values (?, ?, ?, ?)")
                    .params(CriterionId.random().value(), watch.value(), place, texts.get(place))
                    .update();
        }
    }

    /** @return whether that is new */
    boolean met(WatchId watch, CriterionId id, Actor by, Instant now) {
        return jdbc.sql("update risk_criterion set met_by = ?, met_deputy = ?, met_at = ?"
                                + " where watch = ? and id = ? and met_at is null")
                        .params(
                                by.id().value(),
                                Doer.of(by).deputyOrNull(),
                                Timestamp.from(now),
                                watch.value(),
                                id.value())
                        .update()
                > 0;
    }

    /** @return whether that is new */
    boolean open(WatchId watch, CriterionId id) {
        return jdbc.sql("update risk_criterion set met_by = null, met_deputy = null, met_at = null"
                                + " where watch = ? and id = ? and met_at is not null")
                        .params(watch.value(), id.value())
                        .update()
                > 0;
    }

    List<Criterion> of(WatchId watch) {
        return jdbc.sql("select * from risk_criterion where watch = ? order by place")
                .param(watch.value())
                .query((row, n) -> new Criterion(
                        new CriterionId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        Doer.read(row, "met_by", "met_deputy"),
                        Optional.ofNullable(row.getTimestamp("met_at")).map(Timestamp::toInstant)))
                .list();
    }

    Optional<Criterion> find(WatchId watch, CriterionId id) {
        return of(watch).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
