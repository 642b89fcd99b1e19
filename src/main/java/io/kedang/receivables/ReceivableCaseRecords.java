package io.kedang.receivables;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored cases. Whoever changes one holds the standing of its customer first. */
interface ReceivableCaseRecords extends Repository<ReceivableCase, UUID> {

    ReceivableCase save(ReceivableCase one);

    void flush();

    Optional<ReceivableCase> findById(UUID id);

    @Query("select c.cardId from ReceivableCase c where c.id = :id")
    Optional<UUID> card(UUID id);

    /** For changing: whoever comes second waits and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReceivableCase c where c.id = :id")
    Optional<ReceivableCase> findForUpdate(UUID id);

    /** The open ones of these customers, for changing, in the order of the cards. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReceivableCase c where c.cardId in :cards and c.endedAt is null order by c.cardId")
    List<ReceivableCase> findOpenForUpdate(Collection<UUID> cards);
}
