package io.kedang.notice;

import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.Map;

/** How cards are called, for notices about them; implemented by the module that owns cards. */
public interface CardTitles {

    /** The names of those cards that the person may see today, in one query; a card without a name has a blank one. */
    Map<CardId, String> seenBy(Actor reader, Collection<CardId> cards);
}
