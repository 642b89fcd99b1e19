package io.kedang.secrecy;

/** A sealed value cannot be opened. */
public class SealBroken extends RuntimeException {

    public SealBroken(String place, Throwable cause) {
        super("The sealed value at " + place + " cannot be opened", cause);
    }
}
