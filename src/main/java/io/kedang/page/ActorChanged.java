package io.kedang.page;

import io.kedang.shared.Refusal;

/** A form was opened by someone as one person and sent as another: before or after acting for a colleague. */
public final class ActorChanged extends Refusal {

    private ActorChanged() {
        super(Kind.CONFLICT, "page.actor-changed");
    }

    public static ActorChanged meanwhile() {
        return new ActorChanged();
    }
}
