package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void an_honest_name_stays() {
        assertThat(FileName.clean("营业执照 2026.JPG", DocumentType.JPEG)).isEqualTo("营业执照 2026.JPG");
        assertThat(FileName.clean("photo.jpeg", DocumentType.JPEG)).isEqualTo("photo.jpeg");
    }

    @Test
    void the_ending_tells_what_the_file_is() {
        assertThat(FileName.clean("licence.html", DocumentType.JPEG)).isEqualTo("licence.html.jpg");
        assertThat(FileName.clean("scan", DocumentType.PDF)).isEqualTo("scan.pdf");
    }

    @Test
    void paths_are_cut_off() {
        assertThat(FileName.clean("../../etc/passwd.png", DocumentType.PNG)).isEqualTo("passwd.png");
        assertThat(FileName.clean("C:\\Users\\li\\photo.png", DocumentType.PNG)).isEqualTo("photo.png");
    }

    @Test
    void what_cannot_be_seen_is_taken_out() {
        assertThat(FileName.clean("a\r\nSet-Cookie: x\u202Egpj.\u0000png", DocumentType.PNG))
                .isEqualTo("aSet-Cookie xgpj.png");
    }

    @Test
    void a_name_of_nothing_gets_one() {
        assertThat(FileName.clean("", DocumentType.GIF)).isEqualTo("document.gif");
        assertThat(FileName.clean("...", DocumentType.GIF)).isEqualTo("document.gif");
        assertThat(FileName.clean(".pdf", DocumentType.PDF)).isEqualTo("pdf.pdf");
    }

    @Test
    void a_long_name_is_shortened_between_characters() {
        String name = FileName.clean("😀".repeat(300) + ".pdf", DocumentType.PDF);

        assertThat(name).isEqualTo("😀".repeat(100) + ".pdf");
    }
}
