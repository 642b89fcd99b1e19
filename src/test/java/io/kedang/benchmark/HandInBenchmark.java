package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Handing in and approving over HTTP. The posts alone are what a program would send that knows what to post; with
 * pages, the salesperson also asks for the page to check and the manager for the page to review.
 */
@OnDemand
@KedangTest
class HandInBenchmark {

    private static final int PAIRS = Rounds.of("pairs", 400);
    private static final int ROUNDS = Rounds.of("rounds", 3);

    @Autowired
    private PassingCards passing;

    @Autowired
    private WorkList workList;

    @LocalServerPort
    private int port;

    private final List<Client> people = new ArrayList<>();

    @Test
    void hand_in_and_approve_over_http() throws Exception {
        Table table = new Table(
                "Cards handed in and approved over HTTP, medians of " + ROUNDS + " rounds of " + PAIRS + " pairs",
                "what",
                "clients",
                "pairs/s",
                "p50 ms",
                "p95 ms",
                "budget");
        measure(8, true);
        measure(8, false);
        Server.settle();
        for (int clients : List.of(1, 8)) {
            row(table, "posts", clients, false);
        }
        for (int clients : List.of(1, 8)) {
            row(table, "pages and posts", clients, true);
        }
        table.print();
    }

    private void row(Table table, String what, int clients, boolean pages) throws Exception {
        List<Timing> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(measure(clients, pages));
        }
        table.row(
                what,
                clients,
                Timing.median(rounds.stream().map(Timing::perSecond).toList()),
                Timing.median(
                        rounds.stream().map(timing -> timing.percentile(50)).toList()),
                Timing.median(
                        rounds.stream().map(timing -> timing.percentile(95)).toList()),
                clients == 8 ? "≥ 60 pairs/s" : "");
    }

    private Timing measure(int clients, boolean pages) throws Exception {
        for (int i = people.size(); i < clients; i++) {
            people.add(new Client(PassingCards.seller(i)));
        }
        List<Client> owners = IntStream.range(0, PAIRS)
                .mapToObj(piece -> people.get(piece % clients))
                .toList();
        List<CardId> drafts = owners.stream()
                .map(owner -> passing.begin(owner.login, IntakeFixtures.sampleTexts()))
                .toList();
        return new Crowd(clients).work(PAIRS, (who, piece) -> owners.get(piece).pass(drafts.get(piece), pages));
    }

    /** A salesperson and the manager of the team, each with a browser. */
    private final class Client {

        private final String login;
        private final String managersLogin;
        private final Visitor seller;
        private final Visitor manager;
        private final String sellersToken;
        private final String managersToken;

        Client(String login) throws IOException, InterruptedException {
            this.login = login;
            managersLogin = PassingCards.managerOf(login);
            seller = Visitor.signedIn(port, login);
            manager = Visitor.signedIn(port, managersLogin);
            sellersToken = Visitor.hidden(seller.get("/"), "_csrf");
            managersToken = Visitor.hidden(manager.get("/"), "_csrf");
        }

        void pass(CardId card, boolean pages) throws IOException, InterruptedException {
            if (pages) {
                seller.get("/cards/" + card + "/check");
            }
            seller.post(
                    "/cards/" + card + "/hand-in",
                    Map.of("_csrf", sellersToken, "formKey", key(), "version", "1", "writer", key()));
            String task = workList.current(card.subject()).orElseThrow().id().value();
            String digest = pages
                    ? Visitor.hidden(manager.get("/tasks/" + task), "digest")
                    : passing.as(managersLogin, () -> passing.digest(card));
            manager.post(
                    "/intake/reviews/" + task,
                    Map.of("_csrf", managersToken, "formKey", key(), "decision", "approve", "digest", digest));
        }

        private static String key() {
            return UUID.randomUUID().toString();
        }
    }
}
