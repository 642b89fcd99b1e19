package io.kedang.benchmark;

import io.kedang.KedangTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cards through the whole intake, without pages, against the bare engine with the same model, in turn. */
@OnDemand
@KedangTest
class IntakeBenchmark {

    private static final int CARDS = Rounds.of("cards", 400);
    private static final int ROUNDS = Rounds.of("rounds", 5);
    private static final List<Integer> CROWDS = List.of(1, 2, 4, 8);

    @Autowired
    private PassingCards cards;

    @Autowired
    private ApplicationContext context;

    @Test
    void card_intake_against_the_bare_engine() {
        Table table = new Table(
                "Cards a second through the whole intake, medians of " + ROUNDS + " rounds of " + CARDS + " cards",
                "threads",
                "bare engine",
                "Kedang",
                "ratio",
                "lowest",
                "highest",
                "budget");
        try (BareEngine engine = new BareEngine(Server.database("bare"), context)) {
            for (int warm = 0; warm < Rounds.of("warm", 3); warm++) {
                new Crowd(4).work(CARDS, (who, piece) -> engine.passOneCard());
                new Crowd(4).work(CARDS, (who, piece) -> cards.pass(piece));
            }
            Server.settle();
            CROWDS.forEach(size -> measure(size, engine, table));
        }
        table.print();
    }

    private void measure(int size, BareEngine engine, Table table) {
        List<Double> bare = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        Crowd crowd = new Crowd(size);
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(crowd.work(CARDS, (who, piece) -> engine.passOneCard()).perSecond());
            whole.add(crowd.work(CARDS, (who, piece) -> cards.pass(piece)).perSecond());
            ratios.add(whole.get(round) / bare.get(round));
        }
        table.row(
                size,
                Timing.median(bare),
                Timing.median(whole),
                Timing.median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                "≥ 0.70");
    }
}
