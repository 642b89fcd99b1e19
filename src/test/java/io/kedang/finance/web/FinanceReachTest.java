package io.kedang.finance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.kedang.KedangTest;
import io.kedang.finance.FinanceTeam;
import io.kedang.finance.FinanceTeam.Members;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever page there is about money: it tells only of customers whose money the person sees, and nothing private. */
@KedangTest
class FinanceReachTest {

    private static final Set<String> OF_MONEY =
            Set.of("ledger", "credit", "receivables", "statement", "incoming", "imports", "finance", "home");

    /** What a principal is called on the cards of the fixtures. */
    private static final String PRINCIPAL = "孙丽华";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private FinanceTeam team;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Clock clock;

    private Members holders;
    private Members others;
    private CardId card;
    private EntryId entry;
    private EntryId receipt;

    @BeforeEach
    void aCustomerWhoOwesAndPays() {
        LocalDate today = LocalDate.now(clock);
        holders = team.members();
        others = team.members();
        card = team.customer(holders);
        entry = ledger.shipment(card, today.minusDays(40), "1234.50");
        ledger.shipment(card, today.minusDays(28), "300");
        receipt = ledger.receipt(card, today, "77");
    }

    @Test
    void neither_salespeople_nor_managers_see_anything_of_the_customers_of_others() throws Exception {
        List<String> told = new ArrayList<>();
        for (String stranger : List.of(others.salesperson(), others.manager())) {
            for (String path : paths(card)) {
                MockHttpServletResponse answer = answer(stranger, path);
                boolean about = !path.equals(pathOfAll(path));
                // the page that refuses says the address again
                if (about ? answer.getStatus() == 200 || tells(answer, "明细" + card) : tells(answer, card.toString())) {
                    told.add(stranger + " at " + path + ": " + answer.getStatus());
                }
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void who_holds_the_customer_who_manages_the_team_finance_and_the_leader_see_its_account() throws Exception {
        for (String login : List.of(holders.salesperson(), holders.manager(), "finance1", "leader1")) {
            MockHttpServletResponse account = answer(login, "/ledger/" + card);
            assertThat(account.getStatus()).as(login).isEqualTo(200);
            assertThat(text(account)).as(login).contains("1,234.50");
        }
        assertThat(answer("office1", "/ledger/" + card).getStatus()).isIn(403, 404);
        assertThat(answer("service1", "/ledger/" + card).getStatus()).isIn(403, 404);
        assertThat(answer("admin1", "/ledger/" + card).getStatus()).isIn(403, 404);
    }

    @Test
    void finance_sees_no_private_detail_of_principals() throws Exception {
        card = intake.archivedCard();
        entry = ledger.shipment(card, LocalDate.now(clock).minusDays(40), "10");
        receipt = ledger.receipt(card, LocalDate.now(clock), "3");
        List<String> told = new ArrayList<>();
        for (String path :
                Stream.concat(paths(card).stream(), Stream.of("/cards/" + card)).toList()) {
            if (tells(answer("finance1", path), PRINCIPAL)) {
                told.add(path);
            }
        }
        assertThat(told).isEmpty();
        assertThat(tells(answer("sales1", "/cards/" + card), PRINCIPAL))
                .as("those who may see them do")
                .isTrue();
    }

    @Test
    void the_card_tells_those_who_see_the_ledger_what_its_customer_owes() throws Exception {
        CardId archived = intake.archivedCard();
        ledger.shipment(archived, LocalDate.now(clock).minusDays(40), "4321.50");

        for (String login : List.of("sales1", "manager1", "finance1", "leader1")) {
            assertThat(text(answer(login, "/cards/" + archived)))
                    .as(login)
                    .contains("4,321.50 CNY", "/ledger/" + archived + "/items?bucket=OVERDUE");
        }
        for (String login : List.of("clerk1", "office1")) {
            MockHttpServletResponse page = answer(login, "/cards/" + archived);
            assertThat(page.getStatus()).as(login).isEqualTo(200);
            assertThat(text(page)).as(login).doesNotContain("4,321.50").doesNotContain("/ledger/" + archived);
        }
    }

    /** Every page of money that can be opened, about this customer where it is about one. */
    private List<String> paths(CardId about) {
        List<String> paths = mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> OF_MONEY.contains(module(handler.getValue().getBeanType())))
                .filter(handler ->
                        handler.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .flatMap(pattern -> filled(pattern, about))
                .distinct()
                .sorted()
                .toList();
        assertThat(paths).contains("/ledger/" + about, "/finance", "/finance/due", "/finance/entries");
        return paths;
    }

    private Stream<String> filled(String pattern, CardId about) {
        String path = pattern.replace("{card}", about.toString()).replaceFirst("\\{ending:.*}", "csv");
        if (path.startsWith("/ledger/entries/{id}")) {
            return Stream.of(entry, receipt).map(id -> path.replace("{id}", id.toString()));
        }
        return path.contains("{") ? Stream.empty() : Stream.of(path);
    }

    /** The path without the customer or entry that it is about. */
    private String pathOfAll(String path) {
        return path.replace(card.toString(), "").replace(entry.toString(), "").replace(receipt.toString(), "");
    }

    private static String module(Class<?> type) {
        return type.getPackageName().replaceFirst("io\\.kedang\\.", "").replaceFirst("\\..*", "");
    }

    private MockHttpServletResponse answer(String login, String path) throws Exception {
        return browser.perform(get(path).with(securityContext(actingAs.context(login))))
                .andReturn()
                .getResponse();
    }

    private static boolean tells(MockHttpServletResponse answer, String what) {
        return text(answer).contains(what);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
