package io.kedang.notice;

import java.util.List;
import java.util.Optional;

/**
 * One page of the notices of a person: what is new first, each part from the newest on.
 *
 * @param newest the newest id that the page knows of; 0 when there is none
 * @param next where the next page begins; empty when this is the last
 */
public record NoticePage(List<NoticeLine> lines, long newest, Optional<NoticeCursor> next) {

    public boolean hasNew() {
        return lines.stream().anyMatch(line -> !line.seen());
    }
}
