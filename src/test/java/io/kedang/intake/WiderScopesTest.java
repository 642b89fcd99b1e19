package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.FieldGroup;
import io.kedang.access.Reach;
import io.kedang.access.Role;
import io.kedang.access.Widening;
import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.WideningScopes;
import io.kedang.shared.CardId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a role sees is a setting above the defaults. */
@KedangTest
class WiderScopesTest {

    private static final Widening NOTHING = new Widening(Reach.NONE, Set.of());
    private static final Widening ARCHIVED = new Widening(Reach.ARCHIVED, Set.of(FieldGroup.BASIC));

    @Autowired
    private WideningScopes scopes;

    @Autowired
    private Cards cards;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void asBefore() {
        set(Role.SALESPERSON, NOTHING);
    }

    @Test
    void colleagues_see_of_archived_cards_what_was_shared_and_their_own_as_ever() {
        CardId archived = fixtures.archivedCard();
        CardId own = fixtures.handedInBy("sales2");
        CardId inTheFlow = fixtures.handedInCard();
        assertThat(reaches("sales2", archived)).isFalse();

        set(Role.SALESPERSON, ARCHIVED);

        assertThat(reaches("sales2", archived)).isTrue();
        assertThat(groups("sales2", archived)).containsExactly(FieldGroup.BASIC);
        assertThat(groups("sales2", own)).contains(FieldGroup.INTIMATE);
        assertThat(groups("sales1", archived)).contains(FieldGroup.INTIMATE);
        assertThat(reaches("sales2", inTheFlow)).isFalse();

        set(Role.SALESPERSON, NOTHING);
        assertThat(reaches("sales2", archived)).isFalse();
    }

    @Test
    void bank_accounts_and_private_details_are_never_shared_this_way() {
        for (FieldGroup secret : Set.of(FieldGroup.BANK, FieldGroup.PRIVATE, FieldGroup.INTIMATE)) {
            assertThatThrownBy(() -> new Widening(Reach.ALL, Set.of(secret)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void only_another_administrator_changes_what_ones_own_role_sees_and_it_is_recorded() {
        OneUsePassword admin = colleagues.settled(Role.ADMIN, Role.FINANCE);

        assertThatThrownBy(() -> actingAs.run(admin.login(), () -> scopes.set(Role.FINANCE, ARCHIVED)))
                .isInstanceOf(IdentityRefused.class)
                .hasMessageContaining("scope.own");
        assertThatThrownBy(() -> actingAs.run("leader1", () -> scopes.set(Role.SALESPERSON, ARCHIVED)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> set(Role.ADMIN, ARCHIVED)).hasMessageContaining("not-found");
        assertThatThrownBy(() -> set(Role.SALESPERSON, new Widening(Reach.ALL, Set.of())))
                .hasMessageContaining("no-group");

        set(Role.SALESPERSON, ARCHIVED);
        assertThat(jdbc.sql("select details ->> 'after' from audit_entry where subject_kind = 'scope'"
                                + " and subject_id = 'SALESPERSON' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("ARCHIVED [BASIC]");
    }

    private void set(Role role, Widening widening) {
        actingAs.run("admin1", () -> scopes.set(role, widening));
    }

    private boolean reaches(String login, CardId card) {
        return actingAs.call(login, () -> cards.reaches(card));
    }

    private Set<FieldGroup> groups(String login, CardId card) {
        return actingAs.call(login, () -> cards.groups(cards.get(card)));
    }
}
