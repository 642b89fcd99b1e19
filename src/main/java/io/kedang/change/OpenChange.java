package io.kedang.change;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of a card that is not decided on yet.
 *
 * @param proposer who began it
 * @param holder who has it in hand, or gets it when it is sent back
 * @param revision its latest frozen revision; empty before it was handed in first
 */
public record OpenChange(
        ChangeId id,
        CardId card,
        EmployeeId proposer,
        EmployeeId holder,
        ChangeState state,
        Optional<Integer> revision,
        Instant begunAt) {}
