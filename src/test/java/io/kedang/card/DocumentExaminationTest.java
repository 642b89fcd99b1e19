package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentExaminationTest {

    private final DocumentExamination examination = new DocumentExamination(50);

    @Test
    void pictures_and_pdfs_are_taken_for_what_they_are() {
        assertThat(examination.typeOf(SampleFiles.picture("jpg"))).isEqualTo(DocumentType.JPEG);
        assertThat(examination.typeOf(SampleFiles.picture("png"))).isEqualTo(DocumentType.PNG);
        assertThat(examination.typeOf(SampleFiles.picture("gif"))).isEqualTo(DocumentType.GIF);
        assertThat(examination.typeOf(SampleFiles.pdf())).isEqualTo(DocumentType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>licence</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "PK\u0003\u0004 an office document",
                "MZ\u0090 a program",
                "RIFF\u0010\u0000\u0000\u0000WEBPVP8 ",
                "plain text"
            })
    void what_is_neither_picture_nor_pdf_is_refused(String content) {
        refused(SampleFiles.text(content), "not-allowed");
    }

    @Test
    void an_iphone_photo_is_refused_with_the_way_out() {
        refused(SampleFiles.heic(), "heic");
    }

    @Test
    void a_page_that_hides_a_pdf_is_no_pdf() {
        refused(SampleFiles.pageWithPdfInside(), "not-allowed");
    }

    @Test
    void a_pdf_with_something_before_it_is_no_pdf() {
        byte[] pdf = SampleFiles.pdf();
        byte[] shifted = new byte[pdf.length + 10];
        Arrays.fill(shifted, (byte) '\n');
        System.arraycopy(pdf, 0, shifted, 10, pdf.length);

        refused(shifted, "not-allowed");
    }

    @Test
    void a_pdf_cut_off_is_damaged() {
        refused(Arrays.copyOf(SampleFiles.pdf(), 40), "broken");
    }

    @Test
    void a_picture_cut_off_in_its_head_is_damaged() {
        refused(Arrays.copyOf(SampleFiles.picture("png"), 14), "broken");
        refused(Arrays.copyOf(SampleFiles.picture("jpg"), 20), "broken");
        refused(Arrays.copyOf(SampleFiles.picture("gif"), 8), "broken");
    }

    @Test
    void a_small_file_with_a_huge_picture_is_refused_without_unpacking_it() {
        refused(SampleFiles.hugePng(30_000, 30_000), "too-many-pixels");
        refused(SampleFiles.hugePng(Integer.MAX_VALUE, Integer.MAX_VALUE), "too-many-pixels");
        assertThat(examination.typeOf(SampleFiles.hugePng(10_000, 5_000))).isEqualTo(DocumentType.PNG);
    }

    private void refused(byte[] content, String why) {
        assertThatThrownBy(() -> examination.typeOf(content))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("card.document.refused." + why));
    }
}
