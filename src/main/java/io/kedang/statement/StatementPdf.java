package io.kedang.statement;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A statement as a PDF: its text can be searched and copied, and the letters it needs are in it. */
@Component
public class StatementPdf {

    private static final String HEAD_END = "</head>";

    private final ITemplateEngine templates;
    private final StatementFonts fonts;

    StatementPdf(ITemplateEngine templates, StatementFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    /** @throws StatementRefused when this machine has no font that can write it */
    public byte[] of(StatementPaper paper) {
        Locale language = Locale.forLanguageTag(paper.getLanguage());
        String page = templates.process("statement/pdf", new Context(language, Map.of("paper", paper)));
        List<FontFile> written = fonts.writing(page);
        return write(page.replace(HEAD_END, "<style>" + style(written.size()) + "</style>" + HEAD_END), written);
    }

    private static byte[] write(String page, List<FontFile> written) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        // nothing is read from anywhere while it is written
        builder.useUriResolver((base, uri) -> null);
        for (int font = 0; font < written.size(); font++) {
            builder.useFont(written.get(font).file(), family(font));
        }
        builder.withProducer("Kedang");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String style(int fonts) {
        String families =
                IntStream.range(0, fonts).mapToObj(StatementPdf::family).collect(Collectors.joining(", "));
        return (read("static/css/sheet.css") + read("static/css/sheet-pdf.css")).replace("var(--fonts)", families);
    }

    private static String family(int font) {
        return "kedang-" + font;
    }

    private static String read(String file) {
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
