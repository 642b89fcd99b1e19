package io.kedang.worklist;

/** How many, counted no further than a reader cares. @param value 0 to 1000; 1000 means at least so many */
public record Count(int value) {

    /** Counting stops here. */
    static final int LIMIT = 1000;

    public boolean none() {
        return value == 0;
    }

    /** As shown: {@code 999+} beyond 999. */
    @Override
    public String toString() {
        return value >= LIMIT ? LIMIT - 1 + "+" : Integer.toString(value);
    }
}
