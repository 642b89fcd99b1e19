package io.kedang.notice;

import io.kedang.access.Actor;
import java.util.List;

/** Contributes lines to the daily mail; implemented by modules as beans, in the order of {@code @Order}. */
public interface DigestPart {

    /** In the language of the thread, without customers' names; empty when there is nothing to tell. */
    List<String> lines(Actor reader);
}
