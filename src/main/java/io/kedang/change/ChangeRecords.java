package io.kedang.change;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored changes. */
interface ChangeRecords extends Repository<ReportedChange, UUID> {

    ReportedChange saveAndFlush(ReportedChange change);

    Optional<ReportedChange> findById(UUID id);

    @Query("select c from ReportedChange c where c.cardId in :cards and c.endedAt is null order by c.begunAt")
    List<ReportedChange> openOn(Collection<UUID> cards);

    @Query("select c from ReportedChange c where c.cardId = :card and c.holder = :holder and c.endedAt is null"
            + " order by c.begunAt")
    List<ReportedChange> inHand(UUID card, UUID holder);

    @Query("select c from ReportedChange c where c.holder = :holder and c.endedAt is null order by c.cardId")
    List<ReportedChange> heldBy(UUID holder);

    @Query("select count(c) from ReportedChange c where c.holder = :holder and c.endedAt is null")
    int countHeldBy(UUID holder);

    /** For changing: whoever comes second waits and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReportedChange c where c.id = :id")
    Optional<ReportedChange> findForUpdate(UUID id);
}
