package io.kedang.card.web;

import io.kedang.card.DocumentSettings;
import io.kedang.card.PageSettings;
import io.kedang.catalogue.Code;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the list of documents says beyond the documents themselves; its template calls it as {@code @documentWords}. */
@Component
public class DocumentWords {

    private static final List<String> UNITS = List.of("B", "KB", "MB");
    private static final int KILO = 1024;

    private final Codes codes;
    private final DocumentSettings settings;
    private final PageSettings pages;

    DocumentWords(Codes codes, DocumentSettings settings, PageSettings pages) {
        this.codes = codes;
        this.settings = settings;
        this.pages = pages;
    }

    public String kind(String code) {
        return codes.label(CodeList.DOCUMENT_KIND, code, locale());
    }

    public List<Code> kinds() {
        return codes.choices(CodeList.DOCUMENT_KIND, locale());
    }

    /** Such as 1.4 MB. */
    public String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KILO && unit < UNITS.size() - 1) {
            size /= KILO;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(size < 10 ? 1 : 0);
        return format.format(size) + " " + UNITS.get(unit);
    }

    /** In megabytes, of one photographed page. */
    public long maxPageSize() {
        return pages.maxSize().toMegabytes();
    }

    public int mostPages() {
        return pages.most();
    }

    /** In megabytes. */
    public long maxSize() {
        return settings.maxSize().toMegabytes();
    }

    public int maxPerCard() {
        return settings.maxPerCard();
    }

    /** A page has many forms for documents: each acts once for itself. */
    public UUID formKey() {
        return UUID.randomUUID();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
