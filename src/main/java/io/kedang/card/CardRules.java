package io.kedang.card;

import io.kedang.catalogue.Code;
import io.kedang.catalogue.Codes;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.LicenceNumber;
import io.kedang.shared.Percent;
import io.kedang.shared.TaxNumber;
import io.kedang.shared.YearOrDate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rules of the card. A draft may break any of them; a card that is handed in breaks none, and what is doubtful
 * carries a reason.
 */
@Component
public class CardRules {

    /** Where a finding about the pages points to. */
    public static final String PAGES = "pages";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Codes codes;
    private final Clock clock;
    private final CardSettings settings;

    CardRules(Codes codes, Clock clock, CardSettings settings) {
        this.codes = codes;
        this.clock = clock;
        this.settings = settings;
    }

    /** What is wrong with the texts that are there: what a draft shows while it is written. */
    public List<Finding> whileWriting(CardContent content) {
        List<Finding> findings = new ArrayList<>();
        content.texts().forEach((text, value) -> {
            FieldPath path = FieldPath.parse(text).orElseThrow();
            if (!path.reason()) {
                read(findings, path, value);
            }
        });
        shares(content, findings);
        years(content, findings);
        agreement(content, findings);
        return findings;
    }

    /** Everything that stands in the way of handing in, and what is doubtful. */
    public List<Finding> whenHandedIn(CardContent content) {
        List<Finding> findings = new ArrayList<>(whileWriting(content));
        for (Field<?> field : CardForm.fields()) {
            if (field.required() && content.text(field.path()).isEmpty()) {
                findings.add(Finding.missing(field.path()));
            }
        }
        licence(content, findings);
        bank(content, findings);
        salesRows(content, findings);
        shareRows(content, findings);
        principals(content, findings);
        consent(content, findings);
        return inOrderOfTheForm(findings);
    }

    /**
     * As {@link #whenHandedIn}, for a card whose content the photo says: what must be known beside it is who the
     * customer is and how they consented, for without that the photo must not be kept.
     *
     * @param pages how many the photo has
     */
    public List<Finding> whenPhotographed(CardContent content, int pages) {
        List<Finding> findings = new ArrayList<>(whileWriting(content));
        if (pages == 0) {
            findings.add(Finding.missing(PAGES, "card.finding.no-page"));
        }
        require(content, CardForm.FULL_NAME.path(), findings);
        require(content, CardForm.BASIS.path(), findings);
        switch (content.get(CardForm.BASIS).orElse("")) {
            case "CONSENT" -> {
                require(content, CardForm.MEANS.path(), findings);
                require(content, CardForm.CONSENT_DATE.path(), findings);
            }
            case "OTHER_GROUND" -> require(content, CardForm.GROUND.path(), findings);
            default -> {}
        }
        return inOrderOfTheForm(findings);
    }

    /** The findings that block handing in: all but doubts that carry a reason. */
    public List<Finding> blocking(CardContent content) {
        return blocking(whenHandedIn(content), content);
    }

    /** Those of the findings that block: all but doubts that carry a reason. */
    public static List<Finding> blocking(List<Finding> findings, CardContent content) {
        return findings.stream()
                .filter(finding -> !finding.isDoubt()
                        || content.text(FieldPath.reasonFor(finding.path())).isEmpty())
                .toList();
    }

    private <T> void read(List<Finding> findings, FieldPath path, String text) {
        @SuppressWarnings("unchecked") // a path's field and its kind belong together
        Field<T> field = (Field<T>) path.field();
        if (text.replace("\r\n", "\n").length() > field.kind().maxLength()) {
            findings.add(Finding.wrong(
                    path.text(), "card.finding.too-long", field.kind().maxLength()));
            return;
        }
        try {
            T value = field.kind().parse().apply(text);
            field.kind().doubt().apply(value).ifPresent(doubt -> findings.add(Finding.doubtful(path.text(), doubt)));
            if (isFuture(value)) {
                findings.add(Finding.wrong(path.text(), "card.finding.future"));
            }
            listed(field.kind(), value).ifPresent(key -> findings.add(Finding.wrong(path.text(), key)));
        } catch (InvalidValue reason) {
            findings.add(Finding.wrong(path.text(), reason));
        }
    }

    private boolean isFuture(Object value) {
        LocalDate today = LocalDate.now(clock);
        if (value instanceof LocalDate date) {
            return date.isAfter(today);
        }
        if (value instanceof YearOrDate date) {
            return date.earliest().isAfter(today);
        }
        return value instanceof Year year && year.isAfter(Year.from(today));
    }

    /** Why a value cannot be chosen, as a message key: not on its list, or retired from it. */
    private Optional<String> listed(Kind<?> kind, Object value) {
        if (kind.list().isEmpty()) {
            return Optional.empty();
        }
        List<?> chosen = value instanceof List<?> several ? several : List.of(value);
        for (Object code : chosen) {
            Optional<Code> entry = codes.find(kind.list().get(), code.toString(), Locale.ENGLISH);
            if (entry.isEmpty()) {
                return Optional.of("card.invalid.choice");
            }
            if (!entry.get().active()) {
                return Optional.of("card.finding.retired");
            }
        }
        return Optional.empty();
    }

    private static void shares(CardContent content, List<Finding> findings) {
        List<Percent> shares = Stream.of(CardForm.WHOLESALE_SHARE, CardForm.RETAIL_SHARE)
                .flatMap(field -> content.get(field).stream())
                .toList();
        if (Percent.sum(shares).compareTo(HUNDRED) > 0) {
            findings.add(Finding.wrong(CardForm.RETAIL_SHARE.path(), "card.finding.shares-over-100"));
        }
    }

    private static void years(CardContent content, List<Finding> findings) {
        Optional<YearOrDate> founded = content.get(CardForm.FOUNDED);
        Optional<YearOrDate> trading = content.get(CardForm.TRADING_SINCE);
        if (founded.isPresent()
                && trading.isPresent()
                && trading.get().year() < founded.get().year()) {
            findings.add(Finding.doubtful(CardForm.TRADING_SINCE.path(), "card.finding.trading-before-founded"));
        }
    }

    /** Since 2015 the unified social credit code serves as tax number as well. */
    private static void agreement(CardContent content, List<Finding> findings) {
        Optional<LicenceNumber> licence = content.get(CardForm.LICENCE);
        Optional<TaxNumber> tax = content.get(CardForm.TAX_NUMBER);
        boolean bothUnified =
                licence.filter(number -> number.text().length() == 18).isPresent()
                        && tax.filter(number -> number.text().length() == 18).isPresent();
        if (bothUnified && !licence.get().text().equals(tax.get().text())) {
            findings.add(Finding.doubtful(CardForm.TAX_NUMBER.path(), "card.finding.tax-differs-from-licence"));
        }
    }

    private void licence(CardContent content, List<Finding> findings) {
        boolean optional = content.get(CardForm.NATURE)
                .filter(settings.licenceOptionalFor()::contains)
                .isPresent();
        if (!optional) {
            require(content, CardForm.LICENCE.path(), findings);
            require(content, CardForm.TAX_NUMBER.path(), findings);
        }
    }

    private static void bank(CardContent content, List<Finding> findings) {
        if (content.text(CardForm.BANK_ACCOUNT.path()).isPresent()) {
            require(content, CardForm.BANK_NAME.path(), findings);
        }
    }

    private static void salesRows(CardContent content, List<Finding> findings) {
        Set<Year> seen = new HashSet<>();
        content.usedRows(Section.SALES).forEach(row -> {
            require(content, CardForm.SALES_YEAR.path(row), findings);
            require(content, CardForm.SALES_AMOUNT.path(row), findings);
            content.get(CardForm.SALES_YEAR, row)
                    .filter(year -> !seen.add(year))
                    .ifPresent(year -> findings.add(
                            Finding.wrong(CardForm.SALES_YEAR.path(row), "card.finding.year-twice", year.toString())));
        });
    }

    private static void shareRows(CardContent content, List<Finding> findings) {
        content.usedRows(Section.SHARES).forEach(row -> require(content, CardForm.SHARE_PRODUCT.path(row), findings));
    }

    private static void principals(CardContent content, List<Finding> findings) {
        if (content.usedRows(Section.PRINCIPALS).findAny().isEmpty()) {
            findings.add(Finding.missing(CardForm.PRINCIPAL_NAME.path(0), "card.finding.no-principal"));
        }
        Set<String> single = new HashSet<>();
        content.usedRows(Section.PRINCIPALS).forEach(row -> {
            require(content, CardForm.POST.path(row), findings);
            require(content, CardForm.PRINCIPAL_NAME.path(row), findings);
            content.get(CardForm.POST, row)
                    .filter(post -> post.equals("LEGAL_REPRESENTATIVE") && !single.add(post))
                    .ifPresent(post -> findings.add(
                            Finding.wrong(CardForm.POST.path(row), "card.finding.legal-representative-twice")));
            if (content.text(CardForm.POST.path(row)).filter("OTHER"::equals).isPresent()) {
                require(content, CardForm.POSITION.path(row), findings);
            }
        });
    }

    /** Source: 002 合法性原则; Personal Information Protection Law of the PRC, articles 13, 14 and 29. */
    private static void consent(CardContent content, List<Finding> findings) {
        String basis = content.get(CardForm.BASIS).orElse("");
        List<Field<?>> needed =
                switch (basis) {
                    case "CONSENT" ->
                        List.of(CardForm.MEANS, CardForm.CONSENT_DATE, CardForm.WORDING, CardForm.EVIDENCE);
                    case "OTHER_GROUND" -> List.of(CardForm.GROUND, CardForm.EVIDENCE);
                    default -> List.of();
                };
        needed.forEach(field -> require(content, field.path(), findings));
        content.usedRows(Section.PRINCIPALS)
                .filter(row -> content.get(CardForm.SEPARATE, row).isPresent())
                .forEach(row -> {
                    require(content, CardForm.SEPARATE_DATE.path(row), findings);
                    require(content, CardForm.SEPARATE_EVIDENCE.path(row), findings);
                });
        content.unconsented().forEach(path -> findings.add(Finding.wrong(path, "card.finding.needs-separate-consent")));
    }

    private static void require(CardContent content, String path, List<Finding> findings) {
        if (content.text(path).isEmpty()) {
            findings.add(Finding.missing(path));
        }
    }

    private static List<Finding> inOrderOfTheForm(List<Finding> findings) {
        List<Field<?>> order = CardForm.fields();
        Function<Finding, Integer> place = finding -> FieldPath.parse(finding.path())
                .map(path -> order.indexOf(path.field()) + path.row() * order.size())
                .orElse(0);
        Function<Finding, Integer> section = finding -> FieldPath.parse(finding.path())
                .map(path -> path.field().section().ordinal())
                .orElse(0);
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(section).thenComparing(place))
                .toList();
    }
}
