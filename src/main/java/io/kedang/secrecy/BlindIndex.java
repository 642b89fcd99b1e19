package io.kedang.secrecy;

/** Makes sealed values findable by exact match only: a keyed hash of the normalised value, with a key of its own. */
public interface BlindIndex {

    /**
     * @param kind separates values of different kinds, such as {@code phone}
     * @param normalised the one spelling of the value
     * @return 32 bytes
     */
    byte[] of(String kind, String normalised);
}
