package io.kedang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.change.ChangeFixtures;
import io.kedang.change.ChangeId;
import io.kedang.credit.Answer;
import io.kedang.credit.CreditFixtures;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportMode;
import io.kedang.incoming.IncomingFixtures;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.FollowUpFixtures;
import io.kedang.review.LineKind;
import io.kedang.review.ReviewFixtures;
import io.kedang.review.ReviewId;
import io.kedang.risk.RiskFixtures;
import io.kedang.risk.WatchId;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.statement.ObjectionId;
import io.kedang.statement.StatementFixtures;
import io.kedang.statement.StatementId;
import io.kedang.verification.CheckFixtures;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.CheckId;
import io.kedang.visit.VisitFixtures;
import io.kedang.visit.VisitId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page is for everybody: in light and dark, on a phone, with a screen reader. See {@link Inspection}. */
@KedangTest
class EveryPageTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private ReviewFixtures reviews;

    @Autowired
    private People people;

    @Autowired
    private ChangeFixtures changes;

    @Autowired
    private CheckFixtures checks;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private RiskFixtures risks;

    @Autowired
    private IncomingFixtures files;

    @Autowired
    private StatementFixtures statements;

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private Clock clock;

    @TestFactory
    Stream<DynamicTest> pages_of_somebody_who_is_not_signed_in() {
        Seat stranger = stranger(Device.DESKTOP_IN_ENGLISH);
        return Stream.of(page(stranger, "/login"), reached(stranger, "signing in with a wrong password", seat -> {
            seat.go("/login");
            seat.page().fill("#username", "nobody-" + customer.seed());
            seat.page().fill("#password", "wrong");
            seat.page().locator("form[action$='/login'] button.btn-primary").click();
            seat.page().locator(".alert-danger").waitFor();
        }));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_a_salesperson() {
        CardId full = prepared.begun(customer);
        CardId poor = prepared.begun(
                Map.of("basics.fullName", "", "basics.licence", "913399000000000000", "address.postcode", "12"));
        CardId again = prepared.sentBack(Customer.next());
        CardId handedIn = prepared.handedIn(Customer.next());
        CardId archived = prepared.archived(Customer.next());
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(sales, "/"),
                page(sales, "/cards/" + archived + "/confirm"),
                page(sales, "/cards/" + archived + "/sales-stage"),
                page(sales, "/grades"),
                page(sales, "/cards?freshness=STALE"),
                page(sales, "/cards/new"),
                page(sales, "/cards/" + full + "/draft"),
                page(sales, "/cards/" + full + "/check"),
                page(sales, "/cards/" + poor + "/draft"),
                page(sales, "/cards/" + poor + "/check"),
                page(sales, "/cards/" + again + "/draft"),
                reached(sales, "a draft with documents, one of them refused", seat -> attach(seat, full)),
                reached(sales, "a draft in conflict", seat -> disagree(seat, full)),
                page(sales, "/cards/" + handedIn),
                page(sales, "/cards"),
                page(sales, "/cards?q=nobody-has-this-name"),
                page(sales, "/tasks?view=mine"),
                page(sales, "/tasks?view=overdue"),
                page(sales, "/me"),
                page(sales, "/notices"),
                page(sales, "/notices/settings"),
                page(sales, "/me/password"),
                page(sales, "/me/contact"),
                refused(sales, "/people", 403),
                refused(sales, "/cards/no-id", 404),
                refused(sales, "/cards/" + handedIn + "/draft", 409));
    }

    private static void attach(Seat sales, CardId card) {
        DraftPage draft = sales.draft(card);
        draft.attach("PHOTO", "photo.jpg", "image/jpeg", io.kedang.card.SampleFiles.photo());
        draft.documents().getByText("photo.jpg").waitFor();
        draft.attach("CONTRACT", "contract.pdf", "application/pdf", io.kedang.card.SampleFiles.text("nothing"));
        draft.documentProblem().waitFor();
    }

    private static void disagree(Seat sales, CardId card) {
        DraftPage draft = sales.draft(card);
        sales.page().evaluate("() => document.querySelector('#draft [name=version]').value = '0'");
        draft.write("basics.shortName", "别名");
        draft.save();
        draft.problemOf("basics.shortName").waitFor();
    }

    @TestFactory
    Stream<DynamicTest> pages_of_reviews() {
        ReviewPeriod period = GradedCustomers.ownYears();
        ReviewFixtures.TeamOf team = reviews.managedTeam();
        CardId lost = reviews.customer(team.team(), period, "100", "0");
        reviews.customer(team.team(), period, "100", "101");
        ReviewId reported = reviews.deciding(team.team(), period);
        reviews.acceptAll(team.manager(), reported, LineKind.FIRST);
        reviews.accept(team.manager(), reported, lost, "停业");
        reviews.handIn(team.manager(), reported);
        ReviewId open = reviews.deciding(team.team(), GradedCustomers.twoMonthsAfter(period));
        String deciding = "/reviews/tasks/" + reviews.task(open);
        Seat manager = signedIn(team.manager(), Device.DESKTOP_IN_ENGLISH);
        Seat leader = signedIn("leader1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(manager, "/"),
                page(manager, deciding),
                page(manager, deciding + "?kind=unchanged"),
                reached(manager, "a decision without its reason", seat -> {
                    seat.go(deciding);
                    seat.page().locator("button[value=ACCEPTED]").first().click();
                    seat.page().locator(".is-invalid").first().waitFor();
                }),
                reached(manager, "a review handed in too early", seat -> {
                    seat.go(deciding);
                    seat.page().locator("[data-dialog='hand-in']").click();
                    seat.page().locator("#hand-in button[type=submit]").click();
                    seat.page().locator("#left").waitFor();
                }),
                page(manager, "/reviews"),
                page(manager, "/reviews/" + open),
                page(leader, "/"),
                page(leader, "/tasks/" + reviews.task(reported)),
                page(leader, "/reviews/" + reported),
                page(leader, "/reviews/" + reported + "/customers?by=lost"),
                page(leader, "/reviews/months/" + period.text().substring(0, 7)),
                refused(leader, "/reviews/months/1999-01", 404));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_visits() {
        fixtures.serviceCollates();
        VisitId planned = fixtures.planned();
        VisitId handedIn = fixtures.handedIn();
        CardId archived = prepared.archived(Customer.next());
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        Seat service = signedIn("service1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(sales, "/visits"),
                page(sales, "/visits?view=DONE"),
                page(sales, "/visits/" + planned),
                page(sales, "/visits/" + planned + "/report"),
                reached(sales, "a visit without what it needs", seat -> {
                    seat.go("/visits/" + planned + "/report");
                    seat.page().locator("button[value='hand-in']").last().click();
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(sales, "/visits/" + handedIn),
                page(sales, "/cards/" + archived + "/visit"),
                page(sales, "/cards/" + fixtures.card(handedIn)),
                page(service, "/"),
                page(service, "/visits/sent"),
                page(service, "/tasks/" + fixtures.taskId(handedIn)),
                refused(service, "/visits/" + planned, 404));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_watches() {
        CardId archived = prepared.archived(Customer.next());
        WatchId raised = risks.raised(prepared.archived(Customer.next()));
        WatchId watched = risks.watched();
        String visit = risks.askVisit(watched).toString();
        String report = risks.askReport(watched).toString();
        WatchId ending = risks.watched();
        risks.proposeEnd(ending);
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        Seat leader = signedIn("leader1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(sales, "/cards/" + archived + "/risk"),
                page(sales, "/risks"),
                page(sales, "/risks/" + watched),
                page(sales, "/tasks/" + visit),
                page(sales, "/cards/" + risks.card(watched)),
                reached(manager, "a decision without what it needs", seat -> {
                    seat.go("/tasks/" + risks.task(raised));
                    seat.page().locator("button[value='watch']").click();
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(manager, "/risks/" + watched),
                page(manager, "/tasks/" + report),
                page(leader, "/tasks/" + risks.task(ending)),
                page(leader, "/risks?state=ENDING"),
                page(leader, "/risks?state=ENDED&reason=BANKRUPT"),
                page(leader, "/risks/reports"),
                refused(sales, "/risks/reports", 403));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_credit() {
        CardId card = credit.held();
        CardId raised = credit.proposed("manager1");
        CardId decided = credit.proposed("finance1");
        CardId archived = prepared.archived(Customer.next());
        credit.hold(archived);
        Answer no = credit.ask(card, "10");
        Seat dispatcher = signedIn("dispatch1", Device.DESKTOP_IN_ENGLISH);
        Seat finance = signedIn("finance2", Device.DESKTOP_IN_ENGLISH);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(dispatcher, "/"),
                page(dispatcher, "/dispatch?q=" + card),
                page(dispatcher, "/dispatch/answers/" + no.id()),
                page(finance, "/credit?tab=refused"),
                page(finance, "/credit/" + card),
                page(finance, "/credit/" + card + "/allow?question=" + no.id()),
                page(finance, "/tasks/" + credit.overrunTask(card)),
                page(finance, "/tasks/" + credit.limitTask(raised)),
                page(manager, "/tasks/" + credit.limitTask(decided)),
                page(manager, "/cards/" + archived));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_arrears() {
        CardId archived = prepared.archived(Customer.next());
        followUps.owes(archived, "8000", 20);
        CaseId visited = followUps.opened(archived);
        CaseId reminded = followUps.toRemind();
        CaseId settled = followUps.toSettle();
        CaseId decided = followUps.toDecide();
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        Seat leader = signedIn("leader1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(sales, "/"),
                page(sales, "/tasks/" + followUps.task(visited)),
                page(sales, "/cards/" + archived),
                page(finance, "/tasks/" + followUps.task(reminded)),
                page(finance, "/receivables"),
                page(finance, "/receivables/list?stage=VISIT"),
                page(finance, "/receivables/list?state=ended&text=none"),
                page(finance, "/receivables/" + visited),
                page(manager, "/tasks/" + followUps.task(settled)),
                page(leader, "/tasks/" + followUps.task(decided)),
                page(signedIn("admin1", Device.DESKTOP_IN_ENGLISH), "/settings/receivables"));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_a_manager() {
        CardId card = prepared.handedIn(customer);
        String task = taskOf("manager1", card);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(manager, "/"),
                page(manager, "/tasks?view=groups"),
                page(manager, "/flow"),
                page(manager, "/tasks?view=team"),
                page(manager, "/tasks/" + task),
                reached(manager, "the dialog that signs", seat -> {
                    seat.go("/tasks/" + task);
                    new ReviewPage(seat.page()).askToSign().waitFor();
                }),
                reached(manager, "a review sent back without a reason", seat -> {
                    seat.go("/tasks/" + task);
                    ReviewPage review = new ReviewPage(seat.page());
                    review.remark("address.street", "?");
                    review.sendBack("");
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(manager, "/tasks/" + task + "/reassign"),
                page(manager, "/tasks/" + task + "?list=%2Ftasks%3Fview%3Dteam"),
                page(manager, "/tasks/reassign?task=" + task));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_a_clerk() {
        String task = taskOf("clerk1", prepared.signed(customer));
        Customer other = Customer.next();
        CardId entered = prepared.entered(other);
        Seat clerk = signedIn("clerk1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(clerk, "/"),
                page(clerk, "/tasks?view=groups"),
                page(clerk, "/tasks/" + task),
                reached(clerk, "a number keyed differently", seat -> {
                    seat.go("/tasks/" + task);
                    EnterPage entry = new EnterPage(seat.page());
                    entry.key(customer, "6298");
                    entry.enter();
                    entry.differences().waitFor();
                }),
                page(clerk, "/cards/" + entered),
                page(clerk, "/cards/" + entered + "/label"),
                page(clerk, "/cards/" + entered + "/place"),
                page(clerk, "/archive/numbers"),
                page(clerk, "/archive/numbers?text=nothing-like-it"));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_finance_a_leader_and_a_viewer() {
        String task = taskOf("finance1", prepared.entered(customer));
        CardId archived = prepared.archived(Customer.next());
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        Seat leader = signedIn("leader1", Device.DESKTOP_IN_ENGLISH);
        Seat viewer = signedIn("office1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(finance, "/"),
                page(finance, "/finance"),
                page(finance, "/finance/due"),
                page(finance, "/finance/entries?kind=SALES"),
                page(finance, "/tasks/" + task),
                page(finance, "/cards/" + archived + "/credit-standing"),
                reached(finance, "an account without a limit", seat -> {
                    seat.go("/tasks/" + task);
                    new AccountPage(seat.page()).open("NET_DAYS", "", "");
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(leader, "/"),
                page(leader, "/cards"),
                page(leader, "/checks"),
                page(leader, "/checks?month=2000-01"),
                page(leader, "/checks/" + check()),
                page(leader, "/cards/" + archived),
                page(leader, "/cards/" + archived + "/print"),
                page(leader, "/cards/" + archived + "/revisions/compare?from=1&to=1&show=all"),
                page(viewer, "/"),
                page(viewer, "/cards/" + archived));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_files_and_the_bank() {
        CardId card = ledger.account();
        ledger.shipment(card, LocalDate.of(2026, 3, 1), "80");
        String name = files.name(card);
        String number = "F" + customer.seed();
        ImportId read = files.uploaded("shipments", "Document,Customer,Date,Amount\n" + number + ",x,2026-03-08,1\n");
        ImportFile wrong = files.checked("receipts", "Receipt number,Customer,Date,Amount\n" + number + ",x,2026,=1\n");
        ImportFile bank = files.run(
                files.checked(
                        "bank-statement",
                        "Date,Credit,Counterparty\n" + LocalDate.now() + ",80.00," + name + "\n" + LocalDate.now()
                                + ",1.00,nobody\n"),
                ImportMode.WHOLE);
        String line = files.line(bank, 0);
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(finance, "/imports"),
                page(finance, "/imports/" + read + "/columns"),
                page(finance, "/imports/" + wrong.id()),
                page(finance, "/imports/" + bank.id()),
                page(finance, "/bank"),
                page(finance, "/bank?state=ASIDE"),
                page(finance, line),
                page(finance, line + "?q=" + name));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_the_ledger() {
        CardId card = prepared.archived(customer);
        LocalDate today = LocalDate.now(clock);
        EntryId shipment = ledger.shipment(card, today, "1000");
        EntryId receipt = ledger.receipt(card, today, "300");
        EntryId reversed = ledger.shipment(card, today, "5");
        ledger.reverse(reversed, today);
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(finance, "/ledger"),
                page(finance, "/ledger?q=" + customer.seed()),
                page(finance, "/ledger/" + card),
                page(finance, "/ledger/" + card + "?kind=FEE"),
                page(finance, "/ledger/" + card + "/terms"),
                page(finance, "/ledger/" + card + "/write-off"),
                page(finance, "/ledger/entries/" + shipment),
                page(finance, "/ledger/entries/" + reversed),
                page(finance, "/ledger/entries/" + receipt + "/allocate"),
                page(finance, "/ledger/ageing"),
                page(finance, "/ledger/ageing/items?bucket=OVERDUE"),
                page(finance, "/ledger/" + card + "/items"),
                page(finance, "/ledger/books"),
                page(finance, "/ledger/post?card=" + card + "&kind=RECEIPT&settling=NAMED"),
                reached(finance, "posting nothing", seat -> {
                    seat.go("/ledger/post?card=" + card);
                    seat.page().locator("[data-post]").click();
                    seat.page().locator("[data-error-summary]").waitFor();
                }));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_statements() {
        StatementId issued = statements.issued();
        StatementId objected = statements.issued();
        ObjectionId objection = statements.objected(objected);
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(finance, "/statements"),
                page(finance, "/statements/issue"),
                page(finance, "/statements/runs/" + statements.begun(YearMonth.of(2024, 5))),
                page(finance, "/statements/" + issued),
                page(finance, "/statements/" + issued + "/confirm"),
                page(finance, "/statements/" + issued + "/reissue"),
                page(finance, "/statements/" + objected),
                reached(finance, "an objection without what it needs", seat -> {
                    seat.go("/statements/" + issued + "/object");
                    seat.page().locator("main form button.btn-primary").click();
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(finance, "/tasks/" + statements.task(objection).orElseThrow()),
                refused(finance, "/statements/" + new UUID(0, 1), 404));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_an_administrator() {
        String person = actingAs.call(
                "admin1", () -> people.findByLogin("tech1").orElseThrow().id().toString());
        TeamId team = people.teams().get(0).id();
        Seat admin = signedIn("admin1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(admin, "/"),
                page(admin, "/people"),
                page(admin, "/people?q=nobody-has-this-name"),
                page(admin, "/people/new"),
                page(admin, "/people/roles"),
                page(admin, "/people/roles/SALES_MANAGER"),
                page(admin, "/people/" + person),
                page(admin, "/people/" + person + "/deputies"),
                page(admin, "/people/" + person + "/agreements"),
                page(admin, "/people/" + person + "/leaving"),
                page(admin, "/keepers"),
                page(admin, "/settings/scopes"),
                page(admin, "/settings/scopes/SALESPERSON"),
                reached(admin, "a person without a name", seat -> {
                    seat.go("/people/new");
                    seat.page().locator("main form button[type=submit]").last().click();
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(admin, "/teams"),
                page(admin, "/teams/new"),
                page(admin, "/teams/" + team),
                page(admin, "/teams/" + team + "/closing"),
                page(admin, "/departments/new"),
                page(admin, "/operations"),
                page(admin, "/settings"),
                page(admin, "/settings/freshness"),
                page(admin, "/settings/grading"),
                page(admin, "/settings/changes"),
                page(admin, "/settings/lists"),
                page(admin, "/settings/lists/outlet"),
                page(admin, "/settings/lists/outlet/new"),
                page(admin, "/settings/lists/outlet/codes/EXCLUSIVE"),
                page(admin, "/settings/schedules"),
                page(admin, "/settings/visits"),
                page(admin, "/settings/calendar"));
    }

    @TestFactory
    Stream<DynamicTest> pages_of_changes() {
        CardId card = prepared.archived(customer);
        Map<String, String> street = Map.of("address.street", "淮海中路8号");
        ChangeId written = changes.written("sales1", card, street);
        CardId other = prepared.archived(Customer.next());
        ChangeId crossed = changes.written("sales1", other, street);
        ChangeId taken = changes.proposed("clerk2", other, Map.of("address.street", "第三大街9号"));
        changes.sign(taken);
        changes.enter(taken);
        CardId third = prepared.archived(Customer.next());
        ChangeId review = changes.proposed("sales1", third, street);
        CardId fourth = prepared.archived(Customer.next());
        ChangeId entry = changes.proposed("sales1", fourth, Map.of("basics.bankAccount", customer.bankAccount()));
        changes.sign(entry);
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        Seat clerk = signedIn("clerk1", Device.DESKTOP_IN_ENGLISH);
        return Stream.of(
                page(sales, "/changes/" + written),
                page(sales, "/changes/" + written + "/check"),
                reached(sales, "a change without a reason", seat -> {
                    seat.go("/changes/" + written + "/check");
                    seat.page().locator("button[form=hand-in]").click();
                    seat.page().locator("[data-error-summary]").waitFor();
                }),
                page(sales, "/changes/" + crossed),
                page(sales, "/changes/" + review),
                page(sales, "/cards/" + third),
                page(sales, "/cards/" + third + "?revision=2"),
                page(manager, "/tasks/" + changes.task(review)),
                page(clerk, "/tasks/" + changes.task(entry)));
    }

    /** One with an answer of each kind but a change. */
    private CheckId check() {
        Crew crew = checks.crew();
        checks.many(crew, 3);
        CheckId check = checks.begun(crew);
        checks.answer(crew, check);
        return check;
    }

    private String taskOf(String login, CardId card) {
        return actingAs.call(login, () -> prepared.task(card).toString());
    }

    private static DynamicTest page(Seat seat, String path) {
        return refused(seat, path, 200);
    }

    private static DynamicTest refused(Seat seat, String path, int status) {
        return reached(seat, path, there -> assertThat(there.go(path)).isEqualTo(status));
    }

    private static DynamicTest reached(Seat seat, String what, Consumer<Seat> way) {
        return DynamicTest.dynamicTest(what, () -> {
            way.accept(seat);
            assertThat(Inspection.of(seat.page())).isEmpty();
        });
    }
}
