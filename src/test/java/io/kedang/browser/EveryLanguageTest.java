package io.kedang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.change.ChangeFixtures;
import io.kedang.change.ChangeId;
import io.kedang.credit.Answer;
import io.kedang.credit.CreditFixtures;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.ActingAs;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.FollowUpFixtures;
import io.kedang.review.LineKind;
import io.kedang.review.ReviewFixtures;
import io.kedang.review.ReviewId;
import io.kedang.risk.RiskFixtures;
import io.kedang.risk.WatchId;
import io.kedang.shared.CardId;
import io.kedang.verification.CheckFixtures;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.CheckId;
import io.kedang.visit.VisitFixtures;
import io.kedang.visit.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The main pages speak the language of the browser and no other, and their words fit: on a phone and on a desktop.
 * Names that people wrote are Chinese in every language.
 */
@KedangTest
class EveryLanguageTest extends BrowserTest {

    /** Words that only English has; none of them is a name, a code or a unit. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|and|of|is|are|was|you|your|this|that|with|for|not|to|by|from)\\b");

    /** What stands where a text was forgotten: ??card.title_ko??, or the key itself. */
    private static final Pattern MADE_UP = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");

    private static final Pattern KEY = Pattern.compile(
            "\\?\\?|\\b(access|archive|card|change|credit|finance|freshness|grading|home|identity|imports|incoming|intake|ledger"
                    + "|notice|operations|page|process|receivables|review|risk|schedule|statement|verification|visit|worklist)"
                    + "\\.[a-z-]+");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Letters without which nothing is said in the language. */
    private static final Map<String, Pattern> LETTERS = Map.of("zh", HAN, "ko", Pattern.compile("\\p{IsHangul}"));

    /** Every text of the page and what is read aloud instead of one. */
    private static final String SAID = """
            () => document.title + '\\n' + document.body.innerText + '\\n' + [...document.querySelectorAll('[aria-label]')]
              .map(element => element.getAttribute('aria-label')).join('\\n')""";

    private static final String LABELS = """
            () => [...document.querySelectorAll('nav a, main button, main th, main dt, main label')]
              .filter(element => element.checkVisibility() && !element.closest('[lang]:not(html)'))
              .map(element => element.innerText.trim()).filter(text => /\\p{L}{3}/u.test(text))""";

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private ReviewFixtures reviews;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private ChangeFixtures changes;

    @Autowired
    private RiskFixtures risks;

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private CheckFixtures checks;

    private final Map<String, Seat> seats = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = "PHONE_IN_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_main_pages_speak_the_language_of_their_reader(Device device) {
        CardId archived = prepared.archived(Customer.next());
        CardId handedIn = prepared.handedIn(Customer.next());
        CardId begun = prepared.begun(Customer.next());
        CardId signed = prepared.signed(Customer.next());
        CardId entered = prepared.entered(Customer.next());

        walk(stranger(device), device, Stream.of("/login"));
        walk(
                at("sales1", device),
                device,
                Stream.of(
                        "/",
                        "/cards/new",
                        "/cards/" + begun + "/draft",
                        "/cards/" + begun + "/check",
                        "/tasks",
                        "/me"));
        walk(
                at("manager1", device),
                device,
                Stream.of("/", task("manager1", handedIn), "/tasks?view=team", "/flow", "/cards/" + handedIn));
        ReviewPeriod period = GradedCustomers.ownYears();
        ReviewFixtures.TeamOf team = reviews.managedTeam();
        reviews.customer(team.team(), period, "100", "101");
        ReviewId reported = reviews.deciding(team.team(), period);
        reviews.acceptAll(team.manager(), reported, LineKind.FIRST);
        reviews.handIn(team.manager(), reported);
        ReviewId deciding = reviews.deciding(team.team(), GradedCustomers.twoMonthsAfter(period));
        walk(
                at(team.manager(), device),
                device,
                Stream.of("/reviews/tasks/" + reviews.task(deciding) + "?kind=unchanged", "/reviews"));
        walk(at("leader1", device), device, Stream.of("/tasks/" + reviews.task(reported)));
        fixtures.serviceCollates();
        VisitId planned = fixtures.planned();
        VisitId visited = fixtures.handedIn();
        walk(
                at("sales1", device),
                device,
                Stream.of(
                        "/visits",
                        "/visits/" + planned + "/report",
                        "/visits/" + visited,
                        "/cards/" + archived + "/visit"));
        walk(at("service1", device), device, Stream.of("/visits/sent", "/tasks/" + fixtures.taskId(visited)));
        ChangeId written = changes.written("sales1", archived, Map.of("address.street", "淮海中路8号"));
        CardId other = prepared.archived(Customer.next());
        ChangeId review = changes.proposed("sales1", other, Map.of("address.street", "淮海中路8号"));
        walk(at("sales1", device), device, Stream.of("/changes/" + written, "/changes/" + written + "/check"));
        walk(at("manager1", device), device, Stream.of("/tasks/" + changes.task(review), "/cards/" + other));
        CardId held = credit.held();
        Answer refused = credit.ask(held, "10");
        walk(at("dispatch1", device), device, Stream.of("/dispatch", "/dispatch/answers/" + refused.id()));
        walk(
                at("finance2", device),
                device,
                Stream.of(
                        "/ledger?q=" + held,
                        "/ledger/" + held,
                        "/ledger/post?card=" + held,
                        "/ledger/" + held + "/terms",
                        "/ledger/" + held + "/write-off",
                        "/ledger/books",
                        "/credit",
                        "/credit/" + held,
                        "/tasks/" + credit.overrunTask(held),
                        "/tasks/" + credit.limitTask(credit.proposed("manager1"))));
        WatchId watched = risks.watched();
        walk(
                at("manager1", device),
                device,
                Stream.of(
                        "/risks",
                        "/risks/" + watched,
                        "/risks/reports",
                        "/tasks/" + risks.askReport(watched),
                        "/tasks/" + risks.task(risks.raised(prepared.archived(Customer.next()))),
                        "/cards/" + risks.card(watched)));
        CaseId arrears = followUps.toVisit();
        walk(at("sales1", device), device, Stream.of("/tasks/" + followUps.task(arrears)));
        walk(
                at("finance1", device),
                device,
                Stream.of(
                        "/receivables",
                        "/receivables/list",
                        "/receivables/" + arrears,
                        "/tasks/" + followUps.task(followUps.toRemind())));
        walk(at("manager1", device), device, Stream.of("/tasks/" + followUps.task(followUps.toSettle())));
        walk(at("leader1", device), device, Stream.of("/tasks/" + followUps.task(followUps.toDecide())));
        Crew crew = checks.crew();
        checks.many(crew, 3);
        CheckId check = checks.begun(crew);
        checks.answer(crew, check);
        checks.letSignIn(crew);
        walk(at(crew.login(), device), device, Stream.of("/checks/" + check + "?part=all", "/"));
        walk(at("leader1", device), device, Stream.of("/checks", "/checks/" + check));
        walk(
                at("clerk1", device),
                device,
                Stream.of("/", "/cards/" + archived + "/confirm", task("clerk1", signed), "/archive/numbers"));
        walk(
                at("finance1", device),
                device,
                Stream.of(
                        "/",
                        task("finance1", entered),
                        "/cards",
                        "/cards/" + archived,
                        "/grades",
                        "/finance",
                        "/finance/due",
                        "/finance/entries",
                        "/cards/" + archived + "/credit-standing"));
        walk(
                at("admin1", device),
                device,
                Stream.of(
                        "/",
                        "/people",
                        "/people/new",
                        "/settings/calendar",
                        "/settings/schedules",
                        "/settings/visits",
                        "/settings/freshness",
                        "/settings/changes",
                        "/settings/grading",
                        "/settings/scopes",
                        "/operations"));

        assertThat(wrong).isEmpty();
    }

    /** The person's seat, signed in once. */
    private Seat at(String login, Device device) {
        return seats.computeIfAbsent(login, absent -> signedIn(absent, device));
    }

    private String task(String login, CardId card) {
        return "/tasks/" + actingAs.call(login, () -> prepared.task(card));
    }

    private void walk(Seat seat, Device device, Stream<String> paths) {
        paths.forEach(path -> {
            assertThat(seat.go(path)).as(path).isEqualTo(200);
            look(seat.page(), device.language(), path + " in " + device.language());
        });
    }

    private void look(Page page, Locale language, String where) {
        page.waitForLoadState();
        Inspection.standingOut(page).forEach(wide -> wrong.add(where + ": " + wide));
        page.setViewportSize(1280, 900);
        Inspection.standingOut(page).forEach(wide -> wrong.add(where + ": " + wide));
        assertThat((String) page.evaluate("document.documentElement.lang"))
                .as(where)
                .startsWith(language.getLanguage());
        listen(page, language, where);
        page.setViewportSize(375, 800);
    }

    private void listen(Page page, Locale language, String where) {
        String said = (String) page.evaluate(SAID);
        find(KEY, said, where);
        if (!language.equals(Locale.ENGLISH)) {
            find(ENGLISH, said, where);
        }
        Pattern letters = LETTERS.getOrDefault(language.getLanguage(), Pattern.compile("\\p{IsLatin}"));
        ((List<?>) page.evaluate(LABELS))
                .stream()
                        .map(Object::toString)
                        .filter(text -> !letters.matcher(text).find() && !isData(text, language))
                        .forEach(text -> wrong.add(where + ": " + text));
    }

    /** A name of the demonstration's, such as a team's, or one that another test made. */
    private static boolean isData(String text, Locale language) {
        return MADE_UP.matcher(text).find()
                || !language.equals(Locale.CHINESE) && HAN.matcher(text).find();
    }

    private void find(Pattern pattern, String said, String where) {
        said.lines().filter(line -> pattern.matcher(line).find()).forEach(line -> wrong.add(where + ": " + line));
    }
}
