package io.kedang.benchmark;

import io.kedang.KedangApplication;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * From the start of the program to its first answered request, with the database already there, against an empty
 * application with Spring Boot and the engine; and the memory of the process when it has been idle for a while.
 */
@OnDemand
class StartUpBenchmark {

    private static final int ROUNDS = Rounds.of("rounds", 5);
    private static final int IDLE_SECONDS = Rounds.of("idle", 30);
    private static final Path LOGS = Path.of("target", "benchmark");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void start_and_idle_memory() throws Exception {
        Files.createDirectories(LOGS);
        Program kedang = new Program(KedangApplication.class, "/login", kedangsSettings());
        Program empty = new Program(EmptyApplication.class, "/", emptySettings());
        kedang.start().stop();
        empty.start().stop();
        List<Running> kedangs = new ArrayList<>();
        List<Running> empties = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean last = round == ROUNDS - 1;
            empties.add(empty.start().idle(last).stop());
            kedangs.add(kedang.start().idle(last).stop());
            ratios.add(kedangs.get(round).seconds / empties.get(round).seconds);
        }
        Table table = new Table(
                "Start with the database already there, medians of " + ROUNDS + "; memory after " + IDLE_SECONDS
                        + " s idle, " + String.join(" ", flags()),
                "program",
                "seconds to the first answer",
                "processor seconds",
                "MB resident",
                "MB after a full collection");
        row(table, "empty Spring Boot and Camunda", empties);
        row(table, "Kedang", kedangs);
        table.row("ratio (budget ≤ 1.50)", Timing.median(ratios), "", "", "");
        table.print();
    }

    private static void row(Table table, String name, List<Running> starts) {
        Running last = starts.get(starts.size() - 1);
        table.row(
                name,
                Timing.median(starts.stream().map(start -> start.seconds).toList()),
                Timing.median(
                        starts.stream().map(start -> start.processorSeconds).toList()),
                last.resident,
                last.residentAfterCollection);
    }

    /** {@code -Dbenchmark.flags=…} for other than Java's own. */
    private static List<String> flags() {
        String flags = System.getProperty("benchmark.flags", "");
        return flags.isBlank() ? List.of() : List.of(flags.split(" "));
    }

    private static Map<String, String> kedangsSettings() {
        Server.Database database = Server.database("start");
        Server.Database application = Server.login("start_app");
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", application.user(),
                "SPRING_DATASOURCE_PASSWORD", application.password(),
                "SPRING_FLYWAY_USER", database.user(),
                "SPRING_FLYWAY_PASSWORD", database.password(),
                "KEDANG_DATA_DIR", LOGS.resolve("data").toString());
    }

    private static Map<String, String> emptySettings() {
        Server.Database database = Server.database("empty");
        return Map.of(
                "SPRING_CONFIG_NAME", "none",
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
    }

    /** One of the two, started as often as one likes. */
    private final class Program {

        private final Class<?> main;
        private final String page;
        private final Map<String, String> settings;

        Program(Class<?> main, String page, Map<String, String> settings) {
            this.main = main;
            this.page = page;
            this.settings = settings;
        }

        Running start() throws IOException, InterruptedException {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(flags());
            command.addAll(List.of("-cp", classPath(main), main.getName()));
            command.add("--server.port=" + port);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(LOGS.resolve(main.getSimpleName() + ".log").toFile());
            builder.environment().putAll(settings);
            builder.environment().remove("JDK_JAVA_OPTIONS");
            long begun = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitAnswer(process, URI.create("http://127.0.0.1:" + port + page));
            return new Running(process, (System.nanoTime() - begun) / 1e9);
        }

        private void awaitAnswer(Process process, URI address) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            while (true) {
                try {
                    http.send(request, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(main.getSimpleName() + " did not start, see " + LOGS, notYet);
                    }
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
        }
    }

    /** Without the tests' own classes, among which the application would find beans of its own. */
    private static String classPath(Class<?> main) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> main == EmptyApplication.class || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A started program. */
    private static final class Running {

        private final Process process;
        private final double seconds;
        private final double processorSeconds;
        private String resident = "";
        private String residentAfterCollection = "";

        Running(Process process, double seconds) {
            this.process = process;
            this.seconds = seconds;
            this.processorSeconds = process.info()
                    .totalCpuDuration()
                    .map(time -> time.toMillis() / 1e3)
                    .orElse(Double.NaN);
        }

        Running idle(boolean measured) throws IOException, InterruptedException {
            if (measured) {
                TimeUnit.SECONDS.sleep(IDLE_SECONDS);
                resident = megabytes();
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                        .toString(),
                                String.valueOf(process.pid()),
                                "GC.run")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                TimeUnit.SECONDS.sleep(2);
                residentAfterCollection = megabytes();
            }
            return this;
        }

        /** As Linux tells it; elsewhere unknown. */
        private String megabytes() throws IOException {
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (!Files.exists(status)) {
                return "?";
            }
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> String.valueOf(Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024))
                    .findFirst()
                    .orElse("?");
        }

        Running stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
            return this;
        }
    }
}
