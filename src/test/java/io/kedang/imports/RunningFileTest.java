package io.kedang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files from the upload to what was posted, with everything that goes wrong on the way. */
@KedangTest
@WithPerson("finance1")
class RunningFileTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final String seed = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Uploading uploading;

    @Autowired
    private CheckingFile checking;

    @Autowired
    private RunningFile running;

    @Autowired
    private OwnImports imports;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private WritingProblems problems;

    @Autowired
    private SampleKind kind;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingInTheWay() {
        kind.before.clear();
    }

    private ImportFile checked(String text) {
        ImportId id = uploading.take("sample", "发货 1.csv", text.getBytes(StandardCharsets.UTF_8), "");
        Mapping proposed = imports.proposed(id, Optional.empty());
        assertThat(checking.problems(id, proposed)).isEmpty();
        checking.begin(id, proposed);
        worker.await(id, LONG);
        return imports.find(id);
    }

    private ImportFile run(ImportFile file, ImportMode mode) {
        running.begin(file.id(), mode);
        worker.await(file.id(), LONG);
        return imports.find(file.id());
    }

    private String document(int number) {
        return "S" + seed + "-" + number;
    }

    private List<String> documents(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::document).toList();
    }

    private String file(int from, int to) {
        StringBuilder text = new StringBuilder("Document number,Date,Amount\n");
        documents(from, to).forEach(document -> text.append(document).append(",2026-03-08,1.10\n"));
        return text.toString();
    }

    @Test
    void a_file_is_checked_and_posted_as_a_whole_and_the_same_again_posts_nothing_twice() {
        ImportFile file = checked(file(1, 3));
        assertThat(file.counts()).isEqualTo(new ImportFile.Counts(3, 3, 0, 0, 0));
        assertThat(kind.posted(documents(1, 3))).isEmpty();

        assertThat(run(file, ImportMode.WHOLE).counts()).isEqualTo(new ImportFile.Counts(3, 0, 0, 0, 3));
        assertThat(imports.results(file.id(), 0, 10))
                .extracting(result -> result.link().label())
                .isEqualTo(documents(1, 3));

        ImportFile again = checked(file(1, 3));
        assertThat(again.counts()).isEqualTo(new ImportFile.Counts(3, 0, 3, 0, 0));
        assertThat(imports.sameBefore(again.id())).map(ImportFile::id).contains(file.id());
        ImportFile ended = run(again, ImportMode.WHOLE);
        assertThat(ended.state()).isEqualTo(ImportState.DONE);
        assertThat(ended.counts()).isEqualTo(new ImportFile.Counts(3, 0, 3, 0, 0));
        assertThat(kind.posted(documents(1, 3))).hasSize(3);
    }

    @Test
    void rows_of_one_document_are_posted_as_one_and_must_fit_together() {
        String text = "title\nProduct,Document number,Date,Amount\n"
                + "a," + document(1) + ",2026-03-08,1\nb," + document(1) + ",,2\n"
                + "a," + document(2) + ",2026-03-08,1\nb," + document(2) + ",2026-03-09,2\n"
                + "a," + document(3) + ",2026-03-08,1\na," + document(4) + ",2026-03-08,1\nb,"
                + document(3) + ",2026-03-08,1\n";
        ImportFile file = checked(text);

        assertThat(file.counts()).isEqualTo(new ImportFile.Counts(5, 2, 0, 3, 0));
        assertThat(imports.problems(file.id(), 0, 10))
                .extracting(RowProblem::row, RowProblem::column, RowProblem::messageKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6, "date", "imports.value.differs"),
                        org.assertj.core.groups.Tuple.tuple(7, "document", "imports.value.apart"),
                        org.assertj.core.groups.Tuple.tuple(9, "document", "imports.value.apart"));
    }

    @Test
    void the_file_of_problems_says_them_in_a_first_column_that_is_left_out_when_it_comes_back() throws IOException {
        ImportFile file = checked(file(1, 2) + document(3) + ",2026-02-30,x\n=1+1,,5\n");
        assertThat(file.counts().wrong()).isEqualTo(2);
        assertThat(imports.problemsByKind(file.id())).hasSize(4);
        assertThatThrownBy(() -> running.begin(file.id(), ImportMode.WHOLE)).isInstanceOf(ImportRefused.class);

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        problems.write(file.id(), false, all);
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        problems.write(file.id(), true, wrong);

        String text = all.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(5);
        assertThat(text).contains("'=1+1", ",2026-02-30,x");
        assertThat(wrong.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        ImportFile mended = checked(
                text.replace("2026-02-30,x", "2026-02-28,7").replace("'=1+1,,5", document(4) + ",2026-01-01,5"));
        assertThat(mended.counts()).isEqualTo(new ImportFile.Counts(4, 4, 0, 0, 0));
    }

    @Test
    void of_a_whole_that_fails_on_the_way_nothing_is_posted() {
        ImportFile file = checked(file(1, 1200));
        kind.before.put(document(1100), document -> {
            throw new IllegalStateException("on the way");
        });

        ImportFile failed = run(file, ImportMode.WHOLE);

        assertThat(failed.state()).isEqualTo(ImportState.CHECKED);
        assertThat(failed.said().orElseThrow().messageKey()).isEqualTo("imports.said.failed");
        assertThat(kind.posted(documents(1, 1200))).isEmpty();
        assertThat(imports.results(file.id(), 0, 10)).isEmpty();
        kind.before.clear();
        assertThat(run(failed, ImportMode.WHOLE).counts().posted()).isEqualTo(1200);
    }

    @Test
    void one_by_one_a_document_that_fails_leaves_the_others_alone() {
        ImportFile file = checked(file(1, 4) + document(5) + ",2026-03-08,-1\n");
        kind.before.put(document(2), document -> {
            throw new IllegalStateException("only this one");
        });

        ImportFile ended = run(file, ImportMode.EACH);

        assertThat(ended.state()).isEqualTo(ImportState.DONE);
        assertThat(ended.counts()).isEqualTo(new ImportFile.Counts(5, 0, 0, 2, 3));
        assertThat(kind.posted(documents(1, 5))).containsExactlyInAnyOrder(document(1), document(3), document(4));
        assertThat(imports.problems(file.id(), 0, 10))
                .extracting(RowProblem::row)
                .containsExactly(3, 6);
    }

    @Test
    void a_run_that_was_killed_says_where_it_stands_and_goes_on_without_posting_twice() throws InterruptedException {
        ImportFile file = checked(file(1, 1200));
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        kind.before.put(document(1001), document -> {
            reached.countDown();
            await(killed);
        });
        running.begin(file.id(), ImportMode.EACH);
        reached.await();
        kind.before.clear();
        // as it looks half a minute after the process was killed: no sign of life
        jdbc.sql("update import_progress set alive_until = clock_timestamp() - interval '1 second' where import = ?")
                .param(file.id().value())
                .update();

        ImportFile dead = imports.find(file.id());
        assertThat(dead.interrupted()).isTrue();
        assertThat(dead.upTo()).isEqualTo(1001);
        assertThat(dead.counts().posted()).isEqualTo(1000);
        assertThat(kind.posted(documents(1, 1200))).hasSize(1000);
        running.goOn(file.id());
        worker.await(file.id(), LONG);
        // the one that was taken for dead wakes up: it must not post what the other has posted
        killed.countDown();

        ImportFile ended = imports.find(file.id());
        assertThat(ended.state()).isEqualTo(ImportState.DONE);
        assertThat(ended.counts().posted()).isEqualTo(1200);
        assertThat(kind.posted(documents(1, 1200))).hasSize(1200);
    }

    @Test
    void a_run_that_is_asked_to_stop_stops_and_can_go_on() {
        ImportFile file = checked(file(1, 1200));
        kind.before.put(document(300), document -> actingAs.run("finance1", () -> checking.stop(file.id())));

        ImportFile stopped = run(file, ImportMode.EACH);
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.counts().posted()).isEqualTo(1000);
        kind.before.clear();
        running.goOn(file.id());
        worker.await(file.id(), LONG);
        assertThat(imports.find(file.id()).counts().posted()).isEqualTo(1200);
        assertThat(kind.posted(documents(1, 1200))).hasSize(1200);
    }

    @Test
    void what_a_person_says_a_column_is_counts_for_the_next_file_of_that_person() {
        String heading = "列" + seed;
        String text = heading + ",Date,Amount\n" + document(1) + ",2026-03-08,1\n";
        ImportId first = uploading.take("sample", "a.csv", text.getBytes(StandardCharsets.UTF_8), "");
        Mapping guessed = imports.proposed(first, Optional.empty());
        assertThat(checking.problems(first, guessed)).isNotEmpty();
        checking.begin(
                first,
                new Mapping(
                        1,
                        java.util.Map.of(0, "document", 1, "date", 2, "amount"),
                        DecimalMark.POINT,
                        java.util.Map.of()));
        worker.await(first, LONG);

        ImportId second = uploading.take("sample", "b.csv", text.getBytes(StandardCharsets.UTF_8), "");
        assertThat(imports.proposed(second, Optional.empty()).fields()).containsEntry(0, "document");
        actingAs.run("finance2", () -> assertThat(
                        imports.proposed(second, Optional.empty()).fields())
                .doesNotContainKey(0));
    }

    @Test
    void files_are_for_those_who_may_bring_them_in() {
        ImportFile file = checked(file(1, 1));
        actingAs.run("sales1", () -> assertThatThrownBy(() -> imports.find(file.id()))
                .isInstanceOf(ImportRefused.class));
        actingAs.run("sales1", () -> assertThatThrownBy(() -> uploading.take("sample", "a.csv", new byte[] {1}, ""))
                .isInstanceOf(ImportRefused.class));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
