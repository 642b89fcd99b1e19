package io.kedang.risk;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to a watch. @param doer empty when nobody acted: a rule found it, a visit fell due */
public record WatchEvent(WatchHappening what, Optional<Doer> doer, Optional<String> said, Instant at) {}
