package io.kedang.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as phones take them: as the sensor saw them, with a note beside them how they were held, and where. */
public final class PhonePictures {

    private PhonePictures() {}

    /** A picture that is red in its upper left quarter and white elsewhere, as the sensor saw it. */
    public static byte[] jpeg(int width, int height) {
        return write(picture(width, height), ImageWriteParam.MODE_DISABLED);
    }

    /** As {@link #jpeg}, stored in passes. */
    static byte[] inPasses(int width, int height) {
        return write(picture(width, height), ImageWriteParam.MODE_DEFAULT);
    }

    /** @param orientation as Exif has it, 1 to 8 */
    public static byte[] held(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        byte[] exif = exif(orientation);
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + exif.length);
        with.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2);
        return with.array();
    }

    /** A page of its own: which shade of blue it is. */
    public static byte[] page(int blue) {
        BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        fill(picture, new Color(0, 0, blue), 600, 800);
        return write(picture, ImageWriteParam.MODE_DISABLED);
    }

    /** The orientation and, in a directory of its own, the half of the earth it was taken on. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(128);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
        tiff.putInt(0);
        ByteBuffer segment = ByteBuffer.allocate(10 + tiff.position());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.position()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff.array(), 0, tiff.position());
        return segment.array();
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(picture, Color.WHITE, width, height);
        fill(picture, Color.RED, width / 2, height / 2);
        return picture;
    }

    private static void fill(BufferedImage picture, Color colour, int width, int height) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
    }

    private static byte[] write(BufferedImage picture, int passes) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(passes);
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
