package io.kedang.card;

/**
 * In how many passes over the picture a JPEG is stored. Source: ITU-T T.81, B.1.1.3 and B.2.
 *
 * @param progressive whether later passes refine earlier ones
 */
record JpegPasses(boolean progressive, int count) {

    private static final int START_OF_PASS = 0xDA;
    private static final int END = 0xD9;

    /** What can be told from the markers up to the end of the picture, or of the file. */
    static JpegPasses of(byte[] jpeg) {
        boolean progressive = false;
        int count = 0;
        int at = 2;
        while (at + 3 < jpeg.length) {
            int marker = jpeg[at] == (byte) 0xFF ? jpeg[at + 1] & 0xFF : 0;
            if (marker == END) {
                break;
            }
            if (marker == 0 || marker == 0xFF || isAlone(marker)) {
                at++;
                continue;
            }
            progressive |= isFrame(marker) && marker > 0xC1;
            count += marker == START_OF_PASS ? 1 : 0;
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return new JpegPasses(progressive, count);
    }

    /** Then the whole picture is held while it is read. */
    boolean areSeveral() {
        return progressive || count > 1;
    }

    /** Markers without a length: of restarts, the beginning and the one for private use. */
    private static boolean isAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD8 || marker == 1;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
