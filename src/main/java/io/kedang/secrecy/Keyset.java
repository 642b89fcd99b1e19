package io.kedang.secrecy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.SecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys: those that seal, newest as primary, and the one that indexes. */
final class Keyset {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecretKeyAccess SECRET = InsecureSecretKeyAccess.get();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle sealing;
    private final KeysetHandle index;

    private Keyset(KeysetHandle sealing, KeysetHandle index) {
        this.sealing = sealing;
        this.index = index;
    }

    static Keyset generate() throws GeneralSecurityException {
        HmacPrfParameters hmac = HmacPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        return new Keyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), KeysetHandle.generateNew(hmac));
    }

    /** The same keys and a new one that seals from now on. The index keeps its key: another would find nothing. */
    Keyset withNewSealingKey() throws GeneralSecurityException {
        KeysetHandle.Builder rotated = KeysetHandle.newBuilder(sealing);
        rotated.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary());
        return new Keyset(rotated.build(), index);
    }

    int sealingKeys() {
        return sealing.size();
    }

    Aead aead() throws GeneralSecurityException {
        return sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    PrfSet indexPrf() throws GeneralSecurityException {
        return index.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    String toJson() throws GeneralSecurityException {
        try {
            ObjectNode both = JSON.createObjectNode();
            both.set("sealing", JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(sealing, SECRET)));
            both.set("index", JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(index, SECRET)));
            return both.toPrettyString();
        } catch (JsonProcessingException e) {
            throw new GeneralSecurityException("the keys cannot be written as JSON", e);
        }
    }

    /** @throws GeneralSecurityException when the text is no keyset; the message never holds a part of a key */
    static Keyset fromJson(String text) throws GeneralSecurityException {
        Keyset keyset = new Keyset(part(text, "sealing"), part(text, "index"));
        keyset.fingerprints();
        if (keyset.index.size() != 1) {
            throw new GeneralSecurityException("the index needs exactly one key");
        }
        return keyset;
    }

    private static KeysetHandle part(String text, String name) throws GeneralSecurityException {
        JsonNode part;
        try {
            part = JSON.readTree(text).path(name);
        } catch (JsonProcessingException e) {
            throw new GeneralSecurityException("it is no JSON");
        }
        if (!part.isObject()) {
            throw new GeneralSecurityException("it has no part \"" + name + "\"");
        }
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(part.toString(), SECRET);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new GeneralSecurityException("its part \"" + name + "\" holds no keys");
        }
    }

    /** One per key; tells keys apart and gives none of them away. */
    Set<String> fingerprints() throws GeneralSecurityException {
        Set<String> fingerprints = new TreeSet<>();
        for (KeysetHandle keys : new KeysetHandle[] {sealing, index}) {
            for (int i = 0; i < keys.size(); i++) {
                fingerprints.add(fingerprint(keys.getAt(i).getKey()));
            }
        }
        return fingerprints;
    }

    private static String fingerprint(Key key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secretOf(key).toByteArray(SECRET), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal("kedang: which key this is".getBytes(StandardCharsets.UTF_8)));
    }

    private static SecretBytes secretOf(Key key) throws GeneralSecurityException {
        if (key instanceof AesGcmKey sealing) {
            return sealing.getKeyBytes();
        }
        if (key instanceof HmacPrfKey index) {
            return index.getKeyBytes();
        }
        throw new GeneralSecurityException("it holds a key of a kind that is not used here");
    }
}
