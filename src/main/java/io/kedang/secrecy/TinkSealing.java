package io.kedang.secrecy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals with AES-256-GCM; the place is the associated data. */
final class TinkSealing implements Sealing {

    private final Aead aead;

    TinkSealing(Aead aead) {
        this.aead = aead;
    }

    @Override
    public byte[] seal(String place, byte[] plain) {
        try {
            return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The value for " + place + " cannot be sealed", e);
        }
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(place, e);
        }
    }
}
