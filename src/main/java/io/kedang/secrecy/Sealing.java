package io.kedang.secrecy;

/** Encrypts what must not be read from the database's files, bound to the place where it is stored. */
public interface Sealing {

    /**
     * @param place where the sealed value is stored, such as {@code card_revision_group|<revision>|BANK}; opening it
     *     from another place fails
     */
    byte[] seal(String place, byte[] plain);

    /** @throws SealBroken when the bytes were changed, moved to another place or sealed with a key that is not there */
    byte[] open(String place, byte[] sealed);
}
