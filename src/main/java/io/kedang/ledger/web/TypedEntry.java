package io.kedang.ledger.web;

import io.kedang.ledger.EntryKind;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Settling;
import io.kedang.ledger.Share;
import io.kedang.ledger.Side;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a {@link PostingForm} says, for the account it is about, and what cannot be read in it. */
final class TypedEntry {

    private final PostingForm form;
    private final Currency currency;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final TypedLines lines;
    private final List<Share> shares = new ArrayList<>();
    private final Optional<LocalDate> documentDate;
    private final Optional<LocalDate> postedOn;
    private final Optional<Money> amount;

    TypedEntry(PostingForm form, Currency currency, LocalDate today) {
        this.form = form;
        this.currency = currency;
        this.today = today;
        if (form.document().isEmpty()) {
            problems.add(Problem.of("document", "ledger.problem.document"));
        }
        documentDate = day("documentDate");
        postedOn = form.postedOn().isEmpty() ? documentDate : day("postedOn");
        lines = form.entryKind().takesLines() ? new TypedLines(form.lines(), currency) : TypedLines.none(currency);
        problems.addAll(lines.problems());
        amount = readAmount();
        readShares();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What is wrong is among the {@link #problems}. */
    Optional<NewEntry> entry(CardId card) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        EntryKind kind = form.entryKind();
        return Optional.of(new NewEntry(
                card,
                kind,
                kind.usualSource(),
                form.document(),
                documentDate.orElseThrow(),
                postedOn.orElseThrow(),
                amount.orElseThrow(),
                lines.lines(),
                form.note(),
                settling()));
    }

    boolean isDebit() {
        return form.entryKind().side() == Side.DEBIT;
    }

    Optional<LocalDate> documentDate() {
        return documentDate;
    }

    Optional<LocalDate> postedOn() {
        return postedOn;
    }

    Optional<Money> amount() {
        return amount;
    }

    TypedLines lines() {
        return lines;
    }

    /** The input that a field of the entry was read from. */
    String field(String ofEntry) {
        return switch (ofEntry) {
            case "card" -> "customer";
            case "source" -> "document";
            case "lines" -> "amount";
            default -> lines.field(ofEntry);
        };
    }

    /** What is to be settled by name. */
    Money shared() {
        return shares.stream().map(Share::amount).reduce(Money.zero(currency), Money::plus);
    }

    private Settling settling() {
        return switch (form.settlingWay()) {
            case OLDEST_FIRST -> new Settling.OldestFirst();
            case NAMED -> new Settling.Named(shares);
            case LATER -> new Settling.Later();
        };
    }

    private Optional<LocalDate> day(String field) {
        Optional<LocalDate> day = TypedDay.parse(form.text(field), today);
        if (day.isEmpty()) {
            problems.add(Problem.of(field, "ledger.problem.day"));
        }
        return day;
    }

    /** The sum of the lines; what is typed beside them is compared with it. */
    private Optional<Money> readAmount() {
        Optional<Money> sum = lines.sum();
        if (form.amount().isEmpty()) {
            if (sum.isEmpty()) {
                problems.add(Problem.of("amount", "ledger.problem.amount"));
            }
            return sum;
        }
        Optional<Money> typed = money("amount", form.amount());
        if (typed.isPresent() && sum.isPresent() && !typed.equals(sum)) {
            problems.add(Problem.of("amount", "ledger.problem.sum", sum.get().text()));
        }
        return typed;
    }

    private void readShares() {
        if (form.settlingWay() == SettlingWay.NAMED) {
            TypedShares typed = new TypedShares(form.shares(), "settling", currency);
            shares.addAll(typed.shares());
            problems.addAll(typed.problems());
        }
    }

    private Optional<Money> money(String field, String text) {
        try {
            Money money = Money.of(text + " " + currency.getCurrencyCode());
            if (money.amount().signum() > 0) {
                return Optional.of(money);
            }
            problems.add(Problem.of(field, "ledger.problem.sign"));
        } catch (InvalidValue e) {
            problems.add(new Problem(field, e.messageKey(), e.arguments()));
        }
        return Optional.empty();
    }
}
