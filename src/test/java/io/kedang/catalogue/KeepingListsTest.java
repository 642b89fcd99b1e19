package io.kedang.catalogue;

import static io.kedang.catalogue.CodeList.SOURCE;
import static io.kedang.catalogue.CodeList.TRADE_CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import io.kedang.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class KeepingListsTest {

    /** What the codes of tests begin with: entries cannot be deleted. */
    static final String MARK = "T-";

    @Autowired
    private KeepingLists keeping;

    @Autowired
    private Codes codes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String code = MARK + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Trade fair " + code;

    @BeforeEach
    void anAdministratorActs() {
        Acting.in(Role.ADMIN).now();
    }

    @AfterEach
    void nobodyActs() {
        Acting.over();
    }

    @Test
    void a_new_entry_can_be_chosen_at_once_and_stands_last() {
        choices();

        keeping.add(SOURCE, code, Map.of(Language.EN, "  " + name + " ", Language.ZH, ""));

        assertThat(choices()).last().isEqualTo(new Code(code, name, true));
        assertThat(keeping.entry(SOURCE, code).labels()).containsOnlyKeys(Language.EN);
    }

    @Test
    void a_retired_entry_cannot_be_chosen_but_keeps_its_name() {
        keeping.add(SOURCE, code, Map.of(Language.EN, name));

        keeping.retire(SOURCE, code, 1);

        assertThat(choices()).extracting(Code::code).doesNotContain(code);
        assertThat(codes.label(SOURCE, code, Locale.ENGLISH)).isEqualTo(name);
    }

    @Test
    void a_retired_entry_can_be_taken_into_use_again() {
        keeping.add(SOURCE, code, Map.of(Language.EN, name));
        keeping.retire(SOURCE, code, 1);

        keeping.reinstate(SOURCE, code, 2);

        assertThat(choices()).extracting(Code::code).contains(code);
    }

    @Test
    void a_renamed_entry_has_its_new_names_only() {
        keeping.add(SOURCE, code, Map.of(Language.EN, name, Language.KO, name));

        keeping.rename(SOURCE, code, 1, Map.of(Language.EN, "New " + name, Language.KO, " "));

        assertThat(keeping.entry(SOURCE, code).labels()).isEqualTo(Map.of(Language.EN, "New " + name));
        assertThat(codes.label(SOURCE, code, Locale.ENGLISH)).isEqualTo("New " + name);
    }

    @Test
    void of_two_who_rename_the_same_the_second_is_told() {
        keeping.add(SOURCE, code, Map.of(Language.EN, name));
        keeping.rename(SOURCE, code, 1, Map.of(Language.EN, "First " + name));

        assertThatThrownBy(() -> keeping.rename(SOURCE, code, 1, Map.of(Language.EN, "Second " + name)))
                .isInstanceOfSatisfying(CatalogueRefused.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(codes.label(SOURCE, code, Locale.ENGLISH)).isEqualTo("First " + name);
    }

    @Test
    void entries_move_one_place_and_stop_at_the_end() {
        keeping.add(SOURCE, code, Map.of(Language.EN, name));
        List<String> before = inOrder();

        keeping.moveDown(SOURCE, code);
        assertThat(inOrder()).isEqualTo(before);

        keeping.moveUp(SOURCE, code);
        assertThat(inOrder().indexOf(code)).isEqualTo(before.size() - 2);

        keeping.moveDown(SOURCE, code);
        assertThat(inOrder()).isEqualTo(before);
    }

    @Test
    void a_code_is_on_the_list_once_whatever_its_case() {
        assertProblem("website", Map.of(Language.EN, name), "code", "catalogue.problem.code-taken");
    }

    @Test
    void a_code_that_no_archive_number_could_carry_is_refused() {
        assertProblem("展会", Map.of(Language.EN, name), "code", "catalogue.problem.code");
        assertProblem("", Map.of(Language.EN, name), "code", "catalogue.problem.code");
        assertProblem("x".repeat(31), Map.of(Language.EN, name), "code", "catalogue.problem.code");
    }

    @Test
    void two_entries_cannot_have_the_same_name_not_even_in_other_width_or_case() {
        assertProblem(code, Map.of(Language.EN, "ＷＥＢ site"), "en", "catalogue.problem.label-taken");
    }

    @Test
    void an_entry_without_a_chinese_or_english_name_is_refused() {
        assertProblem(code, Map.of(Language.ES, name), "zh", "catalogue.problem.no-label");
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        assertProblem(code, Map.of(Language.EN, "x".repeat(61)), "en", "catalogue.problem.label-long");
    }

    @Test
    void the_last_entry_that_can_be_chosen_stays() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            keeping.retire(TRADE_CHANNEL, "DIRECT", 1);

            assertThatThrownBy(() -> keeping.retire(TRADE_CHANNEL, "INDIRECT", 1))
                    .isInstanceOf(CatalogueRefused.class)
                    .hasMessageContaining("catalogue.refused.last");
        });
    }

    @Test
    void a_change_that_is_rolled_back_is_not_remembered() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            keeping.retire(TRADE_CHANNEL, "DIRECT", 1);
            assertThat(codes.choices(TRADE_CHANNEL, Locale.ENGLISH)).hasSizeBetween(1, 2);
        });

        assertThat(codes.choices(TRADE_CHANNEL, Locale.ENGLISH)).hasSize(2);
    }

    @Test
    void an_entry_that_is_not_on_the_list_is_not_found() {
        assertThatThrownBy(() -> keeping.rename(SOURCE, "NOWHERE", 1, Map.of(Language.EN, name)))
                .isInstanceOfSatisfying(CatalogueRefused.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void every_change_is_recorded_with_what_it_did() {
        keeping.add(SOURCE, code, Map.of(Language.EN, name));
        keeping.retire(SOURCE, code, 1);

        assertThat(jdbc.sql("""
                                select details ->> 'done' from audit_entry
                                where what = 'SETTING_CHANGED' and subject_kind = 'category-list'
                                  and subject_id = 'SOURCE' and details ->> 'code' = ? order by id""").param(code).query(String.class).list()).containsExactly("added", "retired");
    }

    @Test
    void who_may_not_manage_settings_neither_sees_nor_changes_the_lists() {
        Acting.in(Role.SALES_MANAGER).now();

        assertThatThrownBy(() -> keeping.entries(SOURCE)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.lists()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.add(SOURCE, code, Map.of(Language.EN, name)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.moveUp(SOURCE, "MARKET")).isInstanceOf(AccessRefused.class);
    }

    private void assertProblem(String code, Map<Language, String> labels, String field, String messageKey) {
        assertThatThrownBy(() -> keeping.add(SOURCE, code, labels))
                .isInstanceOfSatisfying(CatalogueRefused.class, refused -> assertThat(refused.problems())
                        .extracting("field", "messageKey")
                        .containsExactly(tuple(field, messageKey)));
    }

    private List<Code> choices() {
        return codes.choices(SOURCE, Locale.ENGLISH);
    }

    private List<String> inOrder() {
        return keeping.entries(SOURCE).stream().map(CodeEntry::code).toList();
    }
}
