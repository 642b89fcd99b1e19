package io.kedang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTest {

    @TempDir
    private Path directory;

    private EmbeddedSettings settings;

    @BeforeEach
    void settings() {
        settings = TestDatabase.settings(directory);
    }

    @Test
    void what_was_written_is_there_at_the_next_start() {
        try (var first = EmbeddedServer.start(settings)) {
            asOwner(first).sql("create table kept as select '客户' as text").update();
        }

        try (var second = EmbeddedServer.start(settings)) {
            assertThat(asOwner(second)
                            .sql("select text from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("客户");
        }
    }

    @Test
    void a_second_start_on_the_same_directory_is_refused_and_leaves_the_first_alone() {
        try (var first = EmbeddedServer.start(settings)) {
            assertThatThrownBy(() -> EmbeddedServer.start(settings))
                    .isInstanceOf(AlreadyRunning.class)
                    .hasMessage("Kedang is already running on " + directory + ".");
            assertThat(setting(first, "server_version_num")).startsWith("17");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_run_is_stopped_before_the_next_start() throws Exception {
        killedRun();
        var orphan = Orphan.of(directory.resolve("postgres")).orElseThrow().process();

        try (var next = EmbeddedServer.start(settings)) {
            assertThat(setting(next, "server_version_num")).startsWith("17");
            assertThat(orphan.info().command()).as("the orphan's program").isEmpty();
        }
    }

    private void killedRun() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(new File("target", "killed-run.log")))
                .start();
        assertThat(run.waitFor()).isEqualTo(9);
    }

    @Test
    void a_process_that_is_no_server_of_this_directory_is_left_alone() throws IOException {
        var data = Files.createDirectory(directory.resolve("postgres"));
        var mine = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), mine + "\n" + data + "\n");

        assertThat(Orphan.of(data)).isEmpty();
    }

    @Test
    void a_first_start_cut_short_is_put_aside() throws IOException {
        var data = Files.createDirectory(directory.resolve("postgres"));
        Files.writeString(data.resolve("postgresql.conf"), "");

        try (var server = EmbeddedServer.start(settings)) {
            assertThat(setting(server, "server_version_num")).startsWith("17");
        }
        try (var aside = Files.newDirectoryStream(directory, "incomplete-*")) {
            assertThat(aside.iterator().next().resolve("postgres/postgresql.conf"))
                    .exists();
        }
    }

    @Test
    void only_the_one_who_started_reads_the_passwords_and_nobody_gets_in_without() throws IOException {
        try (var server = EmbeddedServer.start(settings)) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.resolve("database.properties"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> as("postgres", "guessed", server)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_directory_and_the_log_are_their_owners_alone() throws IOException {
        var made = directory.resolve("data");

        try (var server = EmbeddedServer.start(TestDatabase.settings(made))) {
            assertThat(setting(server, "server_version_num")).startsWith("17");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("postgres.log"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void kept_data_survives_a_power_cut_and_is_not_served_to_the_network() {
        var durable = new EmbeddedSettings(directory, settings.binaries(), 0, true);

        try (var server = EmbeddedServer.start(durable)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void files_of_another_postgresql_are_refused() throws IOException {
        var data = Files.createDirectory(directory.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");
        Files.createFile(directory.resolve("postgres.complete"));

        assertThatThrownBy(() -> EmbeddedServer.start(settings))
                .hasMessageContaining("are of PostgreSQL 16; this Kedang brings 17");
    }

    @Test
    void a_taken_port_is_named() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = new EmbeddedSettings(directory, settings.binaries(), other.getLocalPort(), false);

            assertThatThrownBy(() -> EmbeddedServer.start(taken))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + other.getLocalPort());
        }
    }

    private static String setting(EmbeddedServer server, String name) {
        return as("postgres", server.passwords().superuser(), server)
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient asOwner(EmbeddedServer server) {
        return as(EmbeddedServer.OWNER, server.passwords().owner(), server);
    }

    private static JdbcClient as(String role, String password, EmbeddedServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), role, password));
    }
}
