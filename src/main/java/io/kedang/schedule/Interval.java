package io.kedang.schedule;

/** From one time to the next. @param months 1 to 24 */
public record Interval(int months) {

    static final int LONGEST = 24;

    public Interval {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("months must be 1 to " + LONGEST + ", not " + months);
        }
    }
}
