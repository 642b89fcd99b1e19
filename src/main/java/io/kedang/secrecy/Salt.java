package io.kedang.secrecy;

import java.security.SecureRandom;

/** Random bytes that keep a digest from being guessed; as secret as the content that they salt. */
public final class Salt {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salt() {}

    /** @return 32 bytes */
    public static byte[] random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
