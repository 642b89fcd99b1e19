package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PagePictureTest {

    private final PagePicture picture = new PagePicture(new PageSettings(12, DataSize.ofMegabytes(20), 50, 1000));

    /** Where the sensor's upper left quarter comes to lie. Source: Exif 2.32, 4.6.4 A. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, left, top",
        "2, 400, 200, right, top",
        "3, 400, 200, right, bottom",
        "4, 400, 200, left, bottom",
        "5, 200, 400, left, top",
        "6, 200, 400, right, top",
        "7, 200, 400, right, bottom",
        "8, 200, 400, left, bottom"
    })
    void a_picture_is_kept_upright_however_the_phone_was_held(
            int orientation, int width, int height, String side, String end) throws IOException {
        BufferedImage kept = read(picture.of(PhonePictures.held(400, 200, orientation)));

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        int x = side.equals("left") ? width / 4 : width * 3 / 4;
        int y = end.equals("top") ? height / 4 : height * 3 / 4;
        assertThat(isRed(kept, x, y)).isTrue();
        assertThat(isRed(kept, width - x, height - y)).isFalse();
    }

    @Test
    void nothing_is_left_of_where_and_how_it_was_taken() {
        byte[] taken = PhonePictures.held(400, 200, 6);
        assertThat(text(taken)).contains("Exif");

        assertThat(text(picture.of(taken))).doesNotContain("Exif");
    }

    @Test
    void a_large_picture_is_scaled_to_the_longest_side_that_is_set() throws IOException {
        BufferedImage kept = read(picture.of(PhonePictures.held(4000, 3000, 6)));

        assertThat(kept.getWidth()).isEqualTo(750);
        assertThat(kept.getHeight()).isEqualTo(1000);
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        assertThat(read(picture.of(PhonePictures.jpeg(300, 500))).getHeight()).isEqualTo(500);
    }

    @Test
    void a_see_through_picture_stands_on_white() throws IOException {
        assertThat(new Color(read(picture.of(seeThrough())).getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_few_bytes_that_would_unpack_to_a_huge_picture_are_refused() {
        refused("too-many-pixels", SampleFiles.hugePng(60_000, 60_000));
        refused("too-many-pixels", SampleFiles.hugePng(45_000, 1_000));
    }

    @Test
    void a_picture_in_passes_is_refused_earlier_since_it_is_held_whole() {
        refused("too-many-pixels", withSize(PhonePictures.inPasses(80, 60), 0xC2, 6000, 5000));
        assertThat(picture.of(PhonePictures.inPasses(80, 60))).isNotEmpty();
    }

    @Test
    void a_picture_in_passes_is_one_also_where_its_head_does_not_say_so() {
        byte[] whole = PhonePictures.jpeg(80, 60);

        refused("too-many-pixels", withSize(lastPassAgain(whole, 1), 0xC0, 6000, 5000));
        assertThat(picture.of(PhonePictures.held(80, 60, 6))).isNotEmpty();
    }

    @Test
    void a_few_bytes_that_would_be_gone_over_for_hours_are_refused() {
        refused("broken", lastPassAgain(PhonePictures.inPasses(80, 60), 100));
        assertThat(picture.of(lastPassAgain(PhonePictures.inPasses(80, 60), 5))).isNotEmpty();
    }

    @Test
    void what_is_no_photo_is_no_page() {
        refused("no-picture", SampleFiles.pdf());
        refused("no-picture", SampleFiles.picture("gif"));
        refused("not-allowed", SampleFiles.text("a letter"));
        refused("heic", SampleFiles.heic());
    }

    @Test
    void a_picture_that_ends_early_is_refused() {
        byte[] jpeg = PhonePictures.jpeg(400, 200);

        refused("broken", Arrays.copyOf(jpeg, 200));
    }

    @Test
    void a_note_of_the_phone_that_makes_no_sense_turns_nothing() throws IOException {
        assertThat(read(picture.of(PhonePictures.held(400, 200, 77))).getWidth())
                .isEqualTo(400);
    }

    private void refused(String why, byte[] photo) {
        assertThatThrownBy(() -> picture.of(photo))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("card.document.refused." + why));
    }

    /** The same bytes, saying of themselves to be larger. */
    private static byte[] withSize(byte[] jpeg, int frame, int width, int height) {
        byte[] larger = jpeg.clone();
        for (int at = 2; at < larger.length; at++) {
            if ((larger[at] & 0xFF) == 0xFF && (larger[at + 1] & 0xFF) == frame) {
                larger[at + 5] = (byte) (height >> 8);
                larger[at + 6] = (byte) height;
                larger[at + 7] = (byte) (width >> 8);
                larger[at + 8] = (byte) width;
                return larger;
            }
        }
        throw new AssertionError("no such frame");
    }

    /** The same picture, whose last pass comes so many times more. */
    private static byte[] lastPassAgain(byte[] jpeg, int times) {
        int end = jpeg.length - 2;
        int start = end;
        while ((jpeg[start] & 0xFF) != 0xFF || (jpeg[start + 1] & 0xFF) != 0xDA) {
            start--;
        }
        ByteBuffer longer = ByteBuffer.allocate(jpeg.length + times * (end - start));
        longer.put(jpeg, 0, end);
        for (int i = 0; i < times; i++) {
            longer.put(jpeg, start, end - start);
        }
        return longer.put(jpeg, end, 2).array();
    }

    private static byte[] seeThrough() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 80;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
