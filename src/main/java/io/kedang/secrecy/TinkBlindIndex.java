package io.kedang.secrecy;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** HMAC-SHA256 over the kind and the value, the kind's length first, so that no two pairs read alike. */
final class TinkBlindIndex implements BlindIndex {

    private static final int BYTES = 32;

    private final PrfSet prf;

    TinkBlindIndex(PrfSet prf) {
        this.prf = prf;
    }

    @Override
    public byte[] of(String kind, String normalised) {
        byte[] k = kind.getBytes(StandardCharsets.UTF_8);
        byte[] v = normalised.getBytes(StandardCharsets.UTF_8);
        byte[] input = ByteBuffer.allocate(Integer.BYTES + k.length + v.length)
                .putInt(k.length)
                .put(k)
                .put(v)
                .array();
        try {
            return prf.computePrimary(input, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The index of a " + kind + " cannot be computed", e);
        }
    }
}
