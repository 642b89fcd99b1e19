package io.kedang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class KeysetOpeningTest {

    private static final byte[] PLAIN = "secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private Path file;
    private final Remembered database = new Remembered();

    @BeforeEach
    void nameFile() {
        file = directory.resolve("keys/kedang-keyset.json");
    }

    @Test
    void the_first_start_makes_the_file_for_its_owner_only() throws Exception {
        Keyset keyset = open(1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(database.fingerprints).isEqualTo(keyset.fingerprints());
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_next_start_opens_what_the_first_one_sealed() throws Exception {
        byte[] sealed = new TinkSealing(open(1).aead()).seal("here", PLAIN);

        assertThat(new TinkSealing(open(1).aead()).open("here", sealed)).isEqualTo(PLAIN);
    }

    @Test
    void a_missing_file_with_sealed_values_stops_the_start_and_no_new_keys_are_made() throws Exception {
        open(1);
        Files.delete(file);

        assertThatThrownBy(() -> open(1))
                .isInstanceOf(KeysetUnusable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void the_keyset_of_another_database_stops_the_start() throws Exception {
        open(1);
        Files.delete(file);
        new KeysetFile(file).write(Keyset.generate());

        assertThatThrownBy(() -> open(1))
                .isInstanceOf(KeysetUnusable.class)
                .hasMessageContaining("belongs to another database");
    }

    @Test
    void a_keyset_from_before_the_rotation_stops_the_start() throws Exception {
        open(1);
        String older = Files.readString(file);
        open(2);
        replaceWith(older);

        assertThatThrownBy(() -> open(2))
                .isInstanceOf(KeysetUnusable.class)
                .hasMessageContaining("older than this one");
    }

    @Test
    void one_key_more_in_the_setting_rotates_once_and_keeps_the_old_values_readable() throws Exception {
        Keyset first = open(1);
        byte[] sealed = new TinkSealing(first.aead()).seal("here", PLAIN);

        Keyset rotated = open(2);
        Keyset again = open(2);

        assertThat(rotated.sealingKeys()).isEqualTo(2);
        assertThat(again.fingerprints()).isEqualTo(rotated.fingerprints()).isNotEqualTo(first.fingerprints());
        assertThat(new TinkSealing(again.aead()).open("here", sealed)).isEqualTo(PLAIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
    }

    @Test
    void a_file_that_others_can_read_is_refused_with_what_to_do() throws Exception {
        open(1);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));

        assertThatThrownBy(() -> open(1))
                .isInstanceOfSatisfying(KeysetUnusable.class, unusable -> assertThat(unusable.remedy())
                        .contains("chmod 400 " + file));
    }

    @Test
    void a_file_that_holds_no_keys_is_refused_without_printing_it() throws Exception {
        open(1);
        replaceWith("{\"sealing\": {\"primaryKeyId\": 1, \"key\": [\"S3CRET\"]}}");

        assertThatThrownBy(() -> open(1))
                .isInstanceOf(KeysetUnusable.class)
                .hasMessageContaining("no keyset file")
                .hasMessageNotContaining("S3CRET");
    }

    @Test
    void an_empty_database_takes_the_keys_that_are_there() throws Exception {
        Keyset there = open(1);
        database.fingerprints.clear();

        assertThat(open(1).fingerprints()).isEqualTo(there.fingerprints()).isEqualTo(database.fingerprints);
    }

    @Test
    void the_start_ends_with_a_sentence_and_a_remedy() {
        FailureAnalysis analysis = new KeysetFailureAnalyzer().analyze(KeysetUnusable.missing(file));

        assertThat(analysis.getDescription()).contains(file.toString());
        assertThat(analysis.getAction()).contains("Restore the file from the backup");
    }

    private Keyset open(int sealingKeys) {
        return new KeysetOpening(new KeysetFile(file), database, sealingKeys).open();
    }

    private void replaceWith(String text) throws IOException {
        Files.delete(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }

    private static final class Remembered implements KnownKeys {

        private final Set<String> fingerprints = new TreeSet<>();

        @Override
        public Set<String> fingerprints() {
            return Set.copyOf(fingerprints);
        }

        @Override
        public void remember(Set<String> more) {
            fingerprints.addAll(more);
        }
    }
}
