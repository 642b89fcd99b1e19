package io.kedang.benchmark;

/** How much a benchmark does; {@code -Dbenchmark.<name>=…} changes it. */
final class Rounds {

    private Rounds() {}

    static int of(String name, int usual) {
        return Integer.getInteger("benchmark." + name, usual);
    }
}
