package io.kedang.secrecy;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** 32 random bytes that keep a digest from being guessed; as secret as what they salt, and never printed. */
public record Salt(byte[] bytes) {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Salt {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A salt has " + LENGTH + " bytes, not " + bytes.length);
        }
        bytes = bytes.clone();
    }

    public static Salt random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** @throws IllegalArgumentException unless there are 64 hexadecimal digits */
    public static Salt ofHex(String hex) {
        return new Salt(HexFormat.of().parseHex(hex));
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && MessageDigest.isEqual(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Salt";
    }
}
