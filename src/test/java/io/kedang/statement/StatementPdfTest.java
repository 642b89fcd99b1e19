package io.kedang.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The PDF says in words that can be read out of it what the page says. */
@KedangTest
class StatementPdfTest {

    private static final int MOST_BYTES = 200_000;

    @Autowired
    private StatementFixtures fixtures;

    @Autowired
    private IssuingStatements issuing;

    @Autowired
    private Statements statements;

    @Autowired
    private StatementPapers papers;

    @Autowired
    private StatementPdf pdf;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void today() {
        fixtures.today();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 客户对账单, 期初余额, 2026年10月",
        "en, Statement of account, Opening balance, October 2026",
        "es-419, Estado de cuenta, Saldo inicial, octubre de 2026",
        "ko, 잔액 확인서, 기초 잔액, 2026년 10월"
    })
    void the_customer_s_name_and_the_amounts_can_be_read_out_of_it(
            String language, String title, String opening, String month) throws IOException {
        CardId card = fixtures.customer();
        Locale spoken = Locale.forLanguageTag(language);
        StatementId id =
                actingAs.call("finance1", () -> issuing.issue(card, StatementFixtures.OCTOBER, Optional.of(spoken)));

        byte[] file = actingAs.call("sales1", () -> pdf.of(papers.of(statements.print(id))));

        String text = text(file);
        assertThat(text)
                .contains(title, opening, month, "明细" + card.value().toString().substring(0, 8))
                .contains("1,000.00", "500.50", "1,200.00", "300.50", "CNY")
                .doesNotContain("#");
        assertThat(file.length).isLessThan(MOST_BYTES);
    }

    @Test
    void the_letters_that_it_needs_are_in_it() throws IOException {
        StatementId id = fixtures.issued();
        byte[] file = actingAs.call("finance1", () -> pdf.of(papers.of(statements.get(id))));
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).as("only a part of the font").contains("+");
            });
        }
    }

    @Test
    void a_machine_without_fonts_says_so_plainly() {
        StatementFonts none = new StatementFonts(List.of(), List.of(Path.of("target/no-fonts-here")));
        assertThatThrownBy(() -> none.writing("对账单"))
                .isInstanceOf(StatementRefused.class)
                .hasMessageContaining("statement.refused.no-font")
                .satisfies(refused ->
                        assertThat(((StatementRefused) refused).arguments()).startsWith("对 账 单"));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
