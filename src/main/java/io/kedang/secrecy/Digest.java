package io.kedang.secrecy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest: 32 bytes, compared in constant time. */
public record Digest(byte[] bytes) {

    private static final int LENGTH = 32;

    public Digest {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A digest has " + LENGTH + " bytes, not " + bytes.length);
        }
        bytes = bytes.clone();
    }

    /** The digest of a content as it is; for contents that nobody can guess. */
    public static Digest of(byte[] content) {
        return new Digest(sha256().digest(content));
    }

    /**
     * The digest of a content that could be guessed, such as a phone number, together with its salt.
     *
     * @param salt see {@link Salt}; kept with the content, as secret as the content
     */
    public static Digest of(byte[] salt, byte[] canonical) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return new Digest(sha256.digest(canonical));
    }

    /** @throws IllegalArgumentException unless there are 64 hexadecimal digits */
    public static Digest ofHex(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }

    /** 64 digits, small letters. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && MessageDigest.isEqual(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
