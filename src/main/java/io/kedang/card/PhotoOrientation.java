package io.kedang.card;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a phone was held: it stores the picture as the sensor saw it and says beside it how to turn it.
 *
 * @param code 1 to 8; source: Exif 2.32, 4.6.4 A, tag Orientation
 */
record PhotoOrientation(int code) {

    private static final PhotoOrientation UPRIGHT = new PhotoOrientation(1);

    /** What a JPEG says of itself; upright when it says nothing, or nothing that can be. */
    static PhotoOrientation of(byte[] jpeg) {
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer code = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return code == null || code < 1 || code > 8 ? UPRIGHT : new PhotoOrientation(code);
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    static PhotoOrientation upright() {
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return code > 4;
    }

    /** Brings a picture of that size upright; its upper left corner is at the origin before and after. */
    AffineTransform turning(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
