package io.kedang.verification;

/** How far a check is, in cards. */
public record Progress(int unchanged, int changed, int lost, int open) {

    public static final Progress NOTHING = new Progress(0, 0, 0, 0);

    public int done() {
        return unchanged + changed + lost;
    }

    public int total() {
        return done() + open;
    }

    public boolean isComplete() {
        return open == 0;
    }
}
