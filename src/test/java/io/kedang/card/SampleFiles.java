package io.kedang.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of many types, made here. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] photo() {
        return picture("jpg");
    }

    public static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    }

    /** A PDF that a browser would read as a page, if it were told that it is one. */
    public static byte[] pdfWithPageInside() {
        return text("%PDF-1.4\n<html><script>alert(document.cookie)</script></html>\nstartxref\n0\n%%EOF\n");
    }

    /** A page with a PDF further down. */
    static byte[] pageWithPdfInside() {
        return text("<html><script>alert(1)</script></html>\n%PDF-1.4\n%%EOF\n");
    }

    /** A few bytes that say of themselves to be a picture of that many pixels. */
    static byte[] hugePng(int width, int height) {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] heic() {
        byte[] heic = new byte[64];
        byte[] head = text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        System.arraycopy(head, 0, heic, 0, head.length);
        return heic;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
