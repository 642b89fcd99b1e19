package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading a case, for those who reach the money of its customer. */
@Component
@Transactional(readOnly = true)
public class ReadingCases {

    /** On a card's page. */
    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final Access access;
    private final Cards cards;
    private final ReachOfCases reach;
    private final ReceivableCaseRecords records;
    private final StoredPromises promises;
    private final CaseLetters letters;
    private final CaseHistory history;

    ReadingCases(
            JdbcClient jdbc,
            Access access,
            Cards cards,
            ReachOfCases reach,
            ReceivableCaseRecords records,
            StoredPromises promises,
            CaseLetters letters,
            CaseHistory history) {
        this.jdbc = jdbc;
        this.access = access;
        this.cards = cards;
        this.reach = reach;
        this.records = records;
        this.promises = promises;
        this.letters = letters;
        this.history = history;
    }

    /** @throws ReceivablesRefused when unknown or about a customer out of reach (404) */
    public CaseView get(CaseId id) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        ReceivableCase about = records.findById(id.value()).orElseThrow(ReceivablesRefused::notFound);
        CardSummary card = cards.get(about.card());
        reach.require(card.holding());
        return about.view(
                card,
                promises.of(id),
                letters.of(id),
                history.of(id),
                about.step() == CaseStep.AT_LAW && access.actor().has(Role.LEADER));
    }

    /** @throws ReceivablesRefused when there is no such letter (404) */
    public CaseLetter letter(CaseId id, int number) {
        return get(id).letters().stream()
                .filter(letter -> letter.number() == number)
                .findFirst()
                .orElseThrow(ReceivablesRefused::notFound);
    }

    /** The latest cases of a customer, for those who know of them; else none. */
    public List<CaseOfCard> of(CardSummary card) {
        return knows(card) ? lines(card.id()) : List.of();
    }

    /** Whether the person who acts is told of the customer's arrears. */
    public boolean knows(CardSummary card) {
        return access.may(Permission.FOLLOW_RECEIVABLES) && reach.includes(card.holding());
    }

    private List<CaseOfCard> lines(CardId card) {
        return jdbc.sql("select * from receivables_case where card_id = ? order by opened_at desc limit " + SHOWN)
                .param(card.value())
                .query((row, n) -> new CaseOfCard(
                        new CaseId(row.getObject("id", UUID.class)),
                        CaseStep.valueOf(row.getString("step")),
                        Stage.valueOf(row.getString("stage")),
                        FindingCases.money(row),
                        row.getObject("opened_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class))))
                .list();
    }
}
