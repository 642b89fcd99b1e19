package io.kedang.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.FieldGroup;
import io.kedang.access.Reach;
import io.kedang.access.Role;
import io.kedang.access.Widening;
import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.Person;
import io.kedang.identity.WideningScopes;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who may look at the basic fields of others' customers learns nothing of their risks. */
@KedangTest
class WatchesOfOthersTest {

    @Autowired
    private RiskFixtures risks;

    @Autowired
    private ReadingWatches reading;

    @Autowired
    private FindingWatches finding;

    @Autowired
    private RaisingRisks raising;

    @Autowired
    private Cards cards;

    @Autowired
    private WideningScopes scopes;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private WorkList work;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc browser;

    @Autowired
    private ActingAs actingAs;

    @AfterEach
    void asBefore() {
        widen(new Widening(Reach.NONE, Set.of()));
    }

    @Test
    void a_widened_reach_shows_no_watches_and_raises_none() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        assertThat(seen("sales1")).isTrue();

        widen(new Widening(Reach.ARCHIVED, Set.of(FieldGroup.BASIC)));

        assertThat(actingAs.call("sales2", () -> cards.reaches(card))).isTrue();
        assertThatThrownBy(() -> actingAs.run("sales2", () -> reading.get(watch)))
                .isInstanceOf(RiskRefused.class)
                .hasMessageContaining("not-found");
        assertThat(actingAs.call("sales2", () -> reading.of(cards.get(card)).lines()))
                .isEmpty();
        assertThat(seen("sales2")).isFalse();
        assertThat(actingAs.call("sales2", () -> raising.mayRaise(cards.get(card))))
                .isFalse();
        assertThatThrownBy(
                        () -> actingAs.run("sales2", () -> raising.raise(card, RiskReason.BANKRUPT, new Reason("听说"))))
                .hasMessageContaining("not-found");
        assertThat(seen("sales1")).isTrue();
    }

    @Test
    @WithPerson("sales2")
    void nor_does_the_page_of_the_card_tell_of_them() throws Exception {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        widen(new Widening(Reach.ARCHIVED, Set.of(FieldGroup.BASIC)));

        browser.perform(get("/cards/{id}", card))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/risks/" + watch))));
    }

    @Test
    void a_visit_goes_only_to_who_sees_the_customer() {
        clock.moveTo(LocalDate.of(2026, 11, 23).atTime(9, 0));
        try {
            WatchId watch = risks.watched();
            CardId card = risks.card(watch);
            OneUsePassword colleague =
                    colleagues.salespersonOf(risks.view(watch).card().holding().team());
            risks.morningOf(risks.nextVisit(watch));

            assertThat(actingAs.call(
                            "manager1",
                            () -> work.takers(risks.visit(card).orElseThrow().id())))
                    .extracting(Person::id)
                    .doesNotContain(colleague.person());
        } finally {
            clock.reset();
        }
    }

    /** Whether the list begins with a watch of the demonstration's sales1, who has the latest. */
    private boolean seen(String login) {
        return actingAs
                .call(
                        login,
                        () -> finding.find(
                                new WatchQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .stream()
                .anyMatch(line -> line.holder().equals(risks.id("sales1")));
    }

    private void widen(Widening widening) {
        actingAs.run("admin1", () -> scopes.set(Role.SALESPERSON, widening));
    }
}
