package io.kedang.benchmark;

import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Open tasks by the hundred thousand: a card of each team at each step of intake, brought there by its people, and
 * copies of its rows in the engine's tables and the application's.
 */
@Component
class ManyTasks {

    /** Two times four characters, so that names differ and share what is looked for. */
    private static final String NAME = """
            (array['华东','北海','长安','金山','天河','锦江','滨湖','云岭'])[1 + (n * 7 + 3) % 8]
            || (array['骑行','通达','永久','飞鸽','顺风','双轮','远征','好伴'])[1 + (n * 5 + 1) % 8] || '车行' || n""";

    private final IntakeFixtures fixtures;
    private final WorkList workList;

    ManyTasks(IntakeFixtures fixtures, WorkList workList) {
        this.fixtures = fixtures;
        this.workList = workList;
    }

    /** About so many: one eighth at each step of each team. */
    void make(int tasks) throws SQLException {
        List<CardId> cards =
                Stream.of("sales1", "sales2").flatMap(this::atEachStep).toList();
        String ids = cards.stream().map(card -> "'" + card + "'").collect(Collectors.joining(", "));
        String instances = "(select process_instance_id from process_link where subject in (" + ids + "))";
        try (Copies copies = new Copies()) {
            int each = tasks / cards.size();
            engine(copies, instances, each);
            copies.make(
                    "process_link",
                    "subject in (" + ids + ")",
                    each,
                    Map.of("subject", Copies.id("subject"), "process_instance_id", text("process_instance_id")));
            copies.make(
                    "work_item",
                    "ended_at is null and subject in (" + ids + ")",
                    each,
                    Map.of(
                            "task_id",
                            text("task_id"),
                            "process_instance_id",
                            text("process_instance_id"),
                            "subject",
                            Copies.id("subject"),
                            "card",
                            Copies.id("subject"),
                            "title",
                            NAME,
                            "title_grams",
                            "kedang_grams(" + NAME + ")",
                            "created_at",
                            "t.created_at - n % 9973 * interval '7 minutes'",
                            "due_at",
                            "t.due_at - n % 9973 * interval '7 minutes'"));
            copies.make(
                    "card",
                    "id in (" + ids + ")",
                    each,
                    Map.of(
                            "id", Copies.id("id"),
                            "name", NAME,
                            "licence", "null",
                            "tax_number", "null",
                            "archive_number", "t.archive_number || '#' || n",
                            "changed_at", "t.changed_at - n % 9973 * interval '7 minutes'"));
        }
        Server.settle();
    }

    private Stream<CardId> atEachStep(String seller) {
        CardId entered = fixtures.handedInBy(seller);
        fixtures.sign(entered);
        fixtures.enter(entered);
        CardId signed = fixtures.handedInBy(seller);
        fixtures.sign(signed);
        return Stream.of(fixtures.draftBy(seller), fixtures.handedInBy(seller), signed, entered)
                .peek(card -> workList.current(card.subject()).orElseThrow());
    }

    private static void engine(Copies copies, String instances, int each) {
        Map.of(
                        "act_ru_execution", List.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_"),
                        "act_ru_task", List.of("id_", "execution_id_", "proc_inst_id_"),
                        "act_ru_variable", List.of("id_", "execution_id_", "proc_inst_id_", "var_scope_"),
                        "act_ru_event_subscr", List.of("id_", "execution_id_", "proc_inst_id_"),
                        "act_ru_job", List.of("id_", "execution_id_", "process_instance_id_", "root_proc_inst_id_"))
                .forEach((table, identities) -> {
                    String instance = table.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
                    copies.make(
                            table,
                            instance + " in " + instances,
                            each,
                            identities.stream().collect(Collectors.toMap(column -> column, ManyTasks::text)));
                });
        copies.make(
                "act_ru_identitylink",
                "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + instances + ")",
                each,
                Map.of("id_", text("id_"), "task_id_", text("task_id_")));
    }

    private static String text(String column) {
        return Copies.id(column) + "::text";
    }
}
