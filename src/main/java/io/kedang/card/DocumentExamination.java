package io.kedang.card;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.Tika;

/**
 * Finds out what a file really is, by its content alone: its name and the type that the sender declares may lie.
 * Pictures are measured without being unpacked, so that a small file with a huge picture does no harm.
 */
final class DocumentExamination {

    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");
    private static final long MILLION = 1_000_000;

    private final Tika tika = new Tika();
    private final long maxPixels;

    /** @param maxPixels in millions */
    DocumentExamination(int maxPixels) {
        this.maxPixels = maxPixels * MILLION;
    }

    /** @throws DocumentRefused when the file is none of the types that are taken, or damaged */
    DocumentType typeOf(byte[] content) {
        String found = tika.detect(content);
        if (HEIC.contains(found)) {
            throw DocumentRefused.heic();
        }
        DocumentType type = DocumentType.of(found).orElseThrow(DocumentRefused::notAllowed);
        if (type == DocumentType.PDF) {
            examinePdf(content);
        } else {
            measure(type, content);
        }
        return type;
    }

    /** A PDF is one from its first byte on, so that nothing else can be read into its beginning, and it has an end. */
    private static void examinePdf(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            throw DocumentRefused.notAllowed();
        }
        if (!text.contains("%%EOF")) {
            throw DocumentRefused.broken();
        }
    }

    private void measure(DocumentType type, byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > maxPixels) {
                throw DocumentRefused.tooManyPixels(maxPixels / MILLION);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw DocumentRefused.broken();
        } finally {
            reader.dispose();
        }
    }
}
