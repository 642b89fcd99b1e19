package io.kedang.secrecy;

import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** What sealing will be after the keys have been rotated: opens what was sealed before, seals with a new key. */
@Component
public class RotatedKeys {

    private final Sealing rotated;

    RotatedKeys(Keyset keyset) throws GeneralSecurityException {
        this.rotated = new TinkSealing(keyset.withNewSealingKey().aead());
    }

    public Sealing sealing() {
        return rotated;
    }
}
