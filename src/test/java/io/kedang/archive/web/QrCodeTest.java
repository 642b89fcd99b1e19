package io.kedang.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int PIXELS = 4;

    @Test
    void what_is_drawn_is_read_back() throws Exception {
        String address = "https://kedang.example.com/cards/1f6b1b1e-8a7e-4f8b-9a52-3f9f6f0c2a11";

        QrCode code = QrCode.of(address);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(photo(code))))
                        .getText())
                .isEqualTo(address);
    }

    @Test
    void the_quiet_zone_stays_white() {
        QrCode code = QrCode.of("https://kedang.example.com/");

        assertThat(code.bars())
                .allMatch(bar -> bar.x() >= 4 && bar.x() + bar.width() <= code.size() - 4)
                .allMatch(bar -> bar.y() >= 4 && bar.y() < code.size() - 4);
    }

    private static LuminanceSource photo(QrCode code) {
        int side = code.size() * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (QrCode.Bar bar : code.bars()) {
            for (int y = bar.y() * PIXELS; y < (bar.y() + 1) * PIXELS; y++) {
                int from = y * side + bar.x() * PIXELS;
                Arrays.fill(pixels, from, from + bar.width() * PIXELS, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
