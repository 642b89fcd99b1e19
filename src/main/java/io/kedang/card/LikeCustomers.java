package io.kedang.card;

import java.util.List;

/**
 * What may be the same customer.
 *
 * @param seen the cards within the reader's reach
 * @param hidden what agrees with cards out of reach, and nothing more of them
 */
public record LikeCustomers(List<LikeCard> seen, List<Like.By> hidden) {

    public static final LikeCustomers NONE = new LikeCustomers(List.of(), List.of());

    public boolean isEmpty() {
        return seen.isEmpty() && hidden.isEmpty();
    }
}
