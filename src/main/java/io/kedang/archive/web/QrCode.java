package io.kedang.archive.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) to be drawn as SVG, in units of one module.
 *
 * @param size width and height, with the quiet zone of four modules that the standard asks for
 * @param bars dark modules, neighbours in a row joined
 */
record QrCode(int size, List<Bar> bars) {

    private static final int QUIET_ZONE = 4;

    /** @param width in modules; the height is one */
    record Bar(int x, int y, int width) {}

    /** @throws IllegalArgumentException when the text is too long for a QR code, some 2 300 bytes */
    static QrCode of(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
            return new QrCode(matrix.getWidth(), bars(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    private static List<Bar> bars(BitMatrix matrix) {
        List<Bar> bars = new ArrayList<>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    bars.add(new Bar(start, y, x - start));
                } else {
                    x++;
                }
            }
        }
        return List.copyOf(bars);
    }
}
