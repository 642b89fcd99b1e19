package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.Standings;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * May this ship? A yes releases the shipment: until it is posted it counts against the limit, for some days. Who asks
 * waits for whoever asks about the same customer, so that no two together go beyond the limit.
 */
@Component
@Transactional
public class ReleasingShipments {

    private final Access access;
    private final Standings standings;
    private final Exposures exposures;
    private final HoldRows holds;
    private final Allowances allowances;
    private final Questions questions;
    private final Releases releases;
    private final CreditRecord records;
    private final TellingOfCredit telling;
    private final CreditSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReleasingShipments(
            Access access,
            Standings standings,
            Exposures exposures,
            HoldRows holds,
            Allowances allowances,
            Questions questions,
            Releases releases,
            CreditRecord records,
            TellingOfCredit telling,
            CreditSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.exposures = exposures;
        this.holds = holds;
        this.allowances = allowances;
        this.questions = questions;
        this.releases = releases;
        this.records = records;
        this.telling = telling;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asks, and releases the shipment when the answer is yes. Every question is kept with its answer.
     *
     * @throws CreditRefused when it is in another currency than the account's, released already or posted already (422)
     */
    public QuestionId ask(NewShipment shipment) {
        access.require(Permission.RELEASE_SHIPMENTS);
        CardId card = shipment.card();
        standings.hold(card);
        releases.expire(card);
        Exposure exposure = exposures.of(card).orElseThrow(CreditRefused::notFound);
        problems(shipment, exposure).stream().findFirst().ifPresent(problem -> {
            throw CreditRefused.unfit(problem);
        });
        boolean held = holds.current(List.of(card)).containsKey(card);
        boolean free = !held && exposure.covers(shipment.amount());
        Optional<Allowance> allowance =
                free ? Optional.empty() : allowances.fitting(card, shipment.amount(), access.actor());
        Ground ground = free
                ? Ground.WITHIN_LIMIT
                : allowance.isPresent() ? Ground.ALLOWED : held ? Ground.ON_HOLD : Ground.BEYOND_LIMIT;
        QuestionId question = questions.add(shipment, ground, exposure, Doer.of(access.actor()));
        allowance.ifPresent(used -> allowances.use(used.id(), question));
        answer(question, shipment, ground);
        return question;
    }

    private void answer(QuestionId question, NewShipment shipment, Ground ground) {
        if (ground.isYes()) {
            releases.add(question, shipment, LocalDate.now(clock).plusDays(settings.releaseDays()));
        } else {
            telling.refused(shipment.card());
        }
        records.add(shipment.card(), ground.isYes() ? "SHIPMENT_RELEASED" : "SHIPMENT_REFUSED", question);
    }

    /** What is wrong with the question, before it is asked. */
    @Transactional(readOnly = true)
    public List<Problem> problems(NewShipment shipment) {
        access.require(Permission.RELEASE_SHIPMENTS);
        return problems(shipment, exposures.of(shipment.card()).orElseThrow(CreditRefused::notFound));
    }

    private List<Problem> problems(NewShipment shipment, Exposure exposure) {
        if (!shipment.amount().currency().equals(exposure.limit().currency())) {
            return List.of(Problem.of(
                    "amount",
                    "credit.problem.currency",
                    exposure.limit().currency().getCurrencyCode()));
        }
        if (releases.open(shipment.card(), shipment.document())
                .filter(release -> release.isOpen(LocalDate.now(clock)))
                .isPresent()) {
            return List.of(Problem.of("document", "credit.problem.released"));
        }
        return isPosted(shipment) ? List.of(Problem.of("document", "credit.problem.posted")) : List.of();
    }

    private boolean isPosted(NewShipment shipment) {
        return jdbc.sql("select exists (select from ledger_entry where source = 'SHIPMENT' and document = ?)")
                .param(shipment.document())
                .query(Boolean.class)
                .single();
    }

    /**
     * The shipment does not leave after all.
     *
     * @throws CreditRefused unless the person asked or sees the credit (404), or it is not open any more (409)
     */
    public void giveBack(QuestionId id) {
        access.require(Permission.RELEASE_SHIPMENTS);
        Answer answer = questions.get(id);
        standings.hold(answer.card());
        if (!releases.giveBack(id, Doer.of(access.actor()))) {
            throw CreditRefused.movedOn();
        }
        records.add(answer.card(), "SHIPMENT_GIVEN_BACK", id);
    }
}
