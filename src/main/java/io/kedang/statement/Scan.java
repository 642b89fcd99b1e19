package io.kedang.statement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a customer signed, scanned or photographed: a picture or a PDF, as its content says. */
public record Scan(String mediaType, byte[] content) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** @throws StatementRefused when it is no JPEG, PNG or PDF, whatever the sender says */
    public static Scan of(byte[] content) {
        return new Scan(type(content), content.clone());
    }

    private static String type(byte[] content) {
        if (begins(content, PNG)) {
            return "image/png";
        }
        if (begins(content, JPEG)) {
            return "image/jpeg";
        }
        if (begins(content, PDF)) {
            return "application/pdf";
        }
        throw StatementRefused.notAScan();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length > mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
