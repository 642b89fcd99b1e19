package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance opens the account of a customer: payment terms and credit limit. */
@Service
public class OpeningAccount {

    private final AccountRecords records;
    private final LedgerSettings settings;
    private final Standings standings;
    private final AccountTerms terms;
    private final Cards cards;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    OpeningAccount(
            AccountRecords records,
            LedgerSettings settings,
            Standings standings,
            AccountTerms terms,
            Cards cards,
            Access access,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.settings = settings;
        this.standings = standings;
        this.terms = terms;
        this.cards = cards;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The currencies that an account can be kept in, the usual one first. */
    public List<CurrencyChoice> currencies(Locale locale) {
        return settings.currencies().stream()
                .map(currency -> CurrencyChoice.of(currency, locale))
                .toList();
    }

    /** The highest credit limit that the company gives, in units of the account's currency. */
    public BigDecimal highestLimit() {
        return settings.maxCreditLimit();
    }

    /** What is wrong with a form, by itself and by the company's limits. */
    public List<Problem> problems(AccountForm form) {
        List<Problem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            problems.addAll(beyond(form.account().creditLimit()));
        }
        return List.copyOf(problems);
    }

    /**
     * Opens the account.
     *
     * @throws LedgerRefused when the card has an account, the limit is negative or above the company's highest, or the
     *     company keeps no accounts in the currency
     */
    @Transactional
    public void open(CardId card, NewAccount account) {
        access.require(Permission.OPEN_ACCOUNTS);
        cards.get(card);
        beyond(account.creditLimit()).stream().findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
        if (records.existsById(card.value())) {
            throw LedgerRefused.alreadyOpen();
        }
        store(card, Account.open(card, account, access.actor().id(), clock.instant()), account.terms());
        audit.record(Audited.ACCOUNT_OPENED, Subject.card(card), details(account));
    }

    private void store(CardId card, Account account, PaymentTerms agreed) {
        try {
            records.saveAndFlush(account);
            standings.open(card);
            terms.agree(card, agreed, "");
        } catch (DataIntegrityViolationException e) {
            throw LedgerRefused.alreadyOpen();
        }
    }

    private List<Problem> beyond(Money limit) {
        List<Problem> problems = new ArrayList<>();
        if (!settings.currencies().contains(limit.currency())) {
            problems.add(Problem.of(
                    "currency", "ledger.currency.not-kept", limit.currency().getCurrencyCode()));
        }
        if (limit.isNegative()) {
            problems.add(Problem.of("creditLimit", "ledger.limit.negative"));
        }
        if (limit.amount().compareTo(settings.maxCreditLimit()) > 0) {
            problems.add(Problem.of("creditLimit", "ledger.limit.too-high", settings.maxCreditLimit()));
        }
        return problems;
    }

    private static Map<String, String> details(NewAccount account) {
        return Map.of(
                "terms", account.terms().kind().name(),
                "days", account.terms().said().toString(),
                "creditLimit", account.creditLimit().text());
    }
}
