package io.kedang.archive.web;

import io.kedang.page.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long a step took, in words; templates call it as {@code @durations}. */
@Component
class Durations {

    private final Words words;

    Durations(Words words) {
        this.words = words;
    }

    public String between(Instant from, Instant to) {
        Duration taken = Duration.between(from, to);
        if (taken.toDays() > 1) {
            return words.say("archive.duration.days", List.of(taken.toDays()));
        }
        if (taken.toHours() > 1) {
            return words.say("archive.duration.hours", List.of(taken.toHours()));
        }
        return words.say("archive.duration.minutes", List.of(Math.max(1, taken.toMinutes())));
    }
}
