package io.kedang.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes of a phone's picture the one that is kept: upright, no larger than one reads, and drawn anew, so that nothing
 * of what the phone wrote beside it (place, time, device) is left. A huge picture is never unpacked whole.
 */
final class PagePicture {

    private static final float QUALITY = 0.85f;
    private static final long MILLION = 1_000_000;
    /** A picture that is stored in passes is held whole while it is read. */
    private static final long MOST_IN_PASSES = 24;
    /** Cameras and programs make some ten. */
    private static final int MOST_PASSES = 20;
    /** A line of a picture is always held whole. */
    private static final int LONGEST_LINE = 30_000;

    private final DocumentExamination examination;
    private final PageSettings settings;

    PagePicture(PageSettings settings) {
        this.settings = settings;
        this.examination = new DocumentExamination(settings.maxPixels());
    }

    /**
     * @return a JPEG
     * @throws DocumentRefused when it is no picture that phones take, damaged, or has too many pixels
     */
    byte[] of(byte[] photo) {
        DocumentType type = examination.typeOf(photo);
        return switch (type) {
            case JPEG -> write(draw(read(type, photo), PhotoOrientation.of(photo)));
            case PNG -> write(draw(read(type, photo), PhotoOrientation.upright()));
            default -> throw DocumentRefused.noPicture();
        };
    }

    /** Reads every n-th pixel of every n-th line, so that what is held is less than twice as long as what is kept. */
    private BufferedImage read(DocumentType type, byte[] photo) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            int longest = Math.max(width, height);
            if (longest > LONGEST_LINE) {
                throw DocumentRefused.tooManyPixels(settings.maxPixels());
            }
            if (type == DocumentType.JPEG) {
                requireReadable(JpegPasses.of(photo), (long) width * height);
            }
            int step = Math.max(1, longest / settings.longestSide());
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw DocumentRefused.broken();
        } finally {
            reader.dispose();
        }
    }

    /** Few bytes can say again and again to go over the whole picture. */
    private static void requireReadable(JpegPasses passes, long pixels) {
        if (passes.count() > MOST_PASSES) {
            throw DocumentRefused.broken();
        }
        if (passes.areSeveral() && pixels > MOST_IN_PASSES * MILLION) {
            throw DocumentRefused.tooManyPixels(MOST_IN_PASSES);
        }
    }

    private BufferedImage draw(BufferedImage read, PhotoOrientation held) {
        double scale = Math.min(1.0, (double) settings.longestSide() / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage upright = held.isOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.transform(held.turning(width, height));
            canvas.drawImage(read, 0, 0, width, height, null);
        } finally {
            canvas.dispose();
        }
        return upright;
    }

    private static byte[] write(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
