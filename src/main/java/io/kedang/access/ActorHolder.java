package io.kedang.access;

/** What a signed-in principal implements, so that {@link Access} knows who acts. */
public interface ActorHolder {

    Actor actor();
}
