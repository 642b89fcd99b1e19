package io.kedang.statement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A statement as the customer reads it: all its words in the customer's language, whoever looks at it. The template
 * {@code statement/paper} lays it out, for the page and for the PDF.
 */
public final class StatementPaper {

    private static final String KEY = "statement.paper.";

    private final StatementView view;
    private final String issuer;
    private final String issuedBy;
    private final MessageSource messages;
    private final ZoneId zone;

    StatementPaper(StatementView view, String issuer, String issuedBy, MessageSource messages, ZoneId zone) {
        this.view = view;
        this.issuer = issuer;
        this.issuedBy = issuedBy;
        this.messages = messages;
        this.zone = zone;
    }

    public Statement getStatement() {
        return view.statement();
    }

    public List<StatementLine> getLines() {
        return view.lines();
    }

    public String getReplaced() {
        return view.replaced().map(StatementView.StatementName::number).orElse("");
    }

    /** The language tag, for readers of screens and PDFs. */
    public String getLanguage() {
        return language().toLanguageTag();
    }

    /** The company that issues it; may be empty. */
    public String getIssuer() {
        return issuer;
    }

    public String getCurrency() {
        return view.statement().figures().currency().getCurrencyCode();
    }

    public String getMonth() {
        return format(say("month-pattern"), view.statement().month());
    }

    public String getFirst() {
        return day(view.statement().month().atDay(1));
    }

    public String getLast() {
        return day(view.statement().month().atEndOfMonth());
    }

    public String getIssued() {
        LocalDate day = LocalDate.ofInstant(view.statement().issuedAt(), zone);
        return say("issued", issuedBy, day(day));
    }

    /** What it comes to, in a sentence. */
    public String getSum() {
        BigDecimal closing = view.statement().figures().closing();
        String amount = amount(closing.abs()) + " " + getCurrency();
        return switch (closing.signum()) {
            case 0 -> say("sum.nothing", getLast());
            case 1 -> say("sum.owed", getLast(), amount);
            default -> say("sum.ahead", getLast(), amount);
        };
    }

    public String kind(StatementLine line) {
        String kind = say("kind." + line.kind());
        return line.reverses().isEmpty() ? kind : say("reverses", kind, line.reverses());
    }

    public String charge(StatementLine line) {
        return line.isCharge() ? amount(line.amount()) : "";
    }

    public String credit(StatementLine line) {
        return line.isCharge() ? "" : amount(line.amount().negate());
    }

    /** With thousands separators, which are the same in all our languages, and as many decimals as the currency has. */
    public String amount(BigDecimal amount) {
        int decimals = Math.max(0, view.statement().figures().currency().getDefaultFractionDigits());
        int said = Math.max(decimals, amount.stripTrailingZeros().scale());
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(said);
        return format.format(amount);
    }

    public String day(LocalDate day) {
        return format(messages.getMessage("page.date.pattern.day", null, language()), day);
    }

    /** @param word the end of a message's key */
    public String say(String word, Object... arguments) {
        return messages.getMessage(KEY + word, arguments, language());
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, language()).format(value);
    }

    private Locale language() {
        return view.statement().language();
    }

    /** What the file is called. */
    public String fileName() {
        YearMonth month = view.statement().month();
        return view.statement().number() + "-" + month;
    }
}
